package ascn.deploy.sample;

import ascn.contracts.event.Publisher;
import ascn.deploy.sample.actionplan.ActionPlanChapter;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Addresses;
import ascn.deploy.sample.play.Chapter;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Narrator;
import ascn.deploy.sample.play.Stage;
import ascn.deploy.sample.play.Tokens;
import ascn.deploy.sample.play.Topic;
import ascn.deploy.sample.registry.RegistryChapter;
import java.util.List;

/**
 * Plays the record of the network through the public API, a chapter for each service. Every step looks first whether its
 * effect is there: an interrupted play goes on where it stopped, and a second one changes nothing and says so.
 */
public final class SampleNetwork {

    private final Stage stage;
    private final List<Chapter> chapters;

    /**
     * @param addresses where the services are
     * @param tokens tokens of sample persons; the services must let them enter acts of the past
     *     ({@code ascn.record-past-acts=ALLOWED})
     * @param narrator told a line for each topic
     */
    public SampleNetwork(Addresses addresses, Tokens tokens, Narrator narrator) {
        this.stage = new Stage(addresses, tokens, narrator);
        var record = DataSet.read();
        this.chapters = List.of(
                new RegistryChapter(record, stage.service(Publisher.CITY_REGISTRY)),
                new ActionPlanChapter(record, stage.service(Publisher.ACTION_PLAN)));
    }

    /**
     * Plays all chapters, then waits until the dashboard shows what they say.
     *
     * @return how many steps there were
     * @throws ascn.deploy.sample.play.RecordStopped when a step is refused, or what is shown then is not the record
     */
    public Entries play() {
        var all = new Entries();
        for (Chapter chapter : chapters) {
            all.add(played(chapter));
        }
        stage.tell("Record: " + all);
        new DashboardFigure(stage).show();
        return all;
    }

    private Entries played(Chapter chapter) {
        chapter.restsOn().forEach(stage::awaitHeardOf);
        var all = new Entries();
        for (Topic topic : chapter.topics()) {
            Entries entries = topic.play();
            stage.tell("Record, " + chapter.name() + ": " + topic.title() + ": " + entries);
            all.add(entries);
        }
        chapter.compare().forEach(line -> stage.tell("Record, " + chapter.name() + ": " + line));
        return all;
    }
}
