package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.CalendarEntry;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The acts that made the network. That the Summit established it is on record; of the official launch by the Leaders only the
 * plan is.
 */
final class NetworkActs implements Topic {

    private static final String ACTS = "/api/v1/acts";
    private static final Pattern ESTABLISHMENT = Pattern.compile("(.+) establishes the ASCN");
    private static final Pattern LAUNCH = Pattern.compile("Official launch of the ASCN by (.+)");

    private final DataSet record;
    private final Service registry;

    NetworkActs(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Establishment and official launch";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        for (NetworkAct act : acts(record)) {
            entries.findOrEnter(
                    registry
                            .all(Person.secretariat(), ACTS + "?kind=" + act.kind() + "&standing=" + act.standing())
                            .stream()
                            .findFirst(),
                    () -> registry.post(Person.secretariat(), act.kind() + " of the network", ACTS, act)
                            .body());
        }
        return entries;
    }

    /** What the calendar of the record says of the two. */
    static List<NetworkAct> acts(DataSet record) {
        return List.of(act(record, "ESTABLISHMENT", ESTABLISHMENT), act(record, "OFFICIAL_LAUNCH", LAUNCH));
    }

    private static NetworkAct act(DataSet record, String kind, Pattern words) {
        for (CalendarEntry entry : record.calendar()) {
            Matcher said = words.matcher(entry.event());
            if (said.matches()) {
                return new NetworkAct(
                        kind,
                        entry.firstDay().toString(),
                        said.group(1),
                        entry.standing().name(),
                        entry.source());
            }
        }
        throw new RecordStopped("The calendar of the record has no " + kind + ".");
    }

    /** What is sent; kind and standing are its natural key. */
    record NetworkAct(String kind, String occurredOn, String body, String standing, String source) {}
}
