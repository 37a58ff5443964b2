package ascn.deploy.sample.actionplan;

import ascn.contracts.event.Publisher;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.MonitoringReport;
import ascn.deploy.sample.play.Chapter;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the cities plan, what the network has agreed on for it, and what the cities have reported since, in the order of time.
 */
public final class ActionPlanChapter implements Chapter {

    private final DataSet record;
    private final Service actionPlans;

    /** @param actionPlans the API of action-plan-service */
    public ActionPlanChapter(DataSet record, Service actionPlans) {
        this.record = record;
        this.actionPlans = actionPlans;
    }

    @Override
    public String name() {
        return "action-plan";
    }

    /** Cities, posts and the annual meeting of 2018 are facts of the registry. */
    @Override
    public Set<Publisher> restsOn() {
        return Set.of(Publisher.CITY_REGISTRY);
    }

    @Override
    public List<Topic> topics() {
        Stream<Topic> plans = Stream.of(
                new Sectors(record, actionPlans),
                new FocusAreaWordings(record, actionPlans),
                new Instruments(record, actionPlans),
                new FrameworkDraft(record, actionPlans),
                new WorkshopOf2018(record, actionPlans),
                new FrameworkConsensus(record, actionPlans),
                new InitialPlans(record, actionPlans));
        Stream<Topic> lists = record.actionPlans().reportsWithList().stream().map(this::listOf);
        return Stream.concat(plans, lists).toList();
    }

    private Topic listOf(MonitoringReport report) {
        return new YearlyList(record, report, actionPlans);
    }

    @Override
    public List<String> compare() {
        return new ActionPlanFigures(record, actionPlans).compare();
    }
}
