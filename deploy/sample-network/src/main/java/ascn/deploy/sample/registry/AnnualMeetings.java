package ascn.deploy.sample.registry;

import ascn.contracts.record.OnRecord;
import ascn.contracts.record.Standing;
import ascn.deploy.sample.data.CalendarEntry;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The annual meetings (rule A01): those that were held, and the next one as far as it is planned. Who chaired and hosted is
 * not sent, it follows from the calendar and the posts. That a meeting was held does not say that it was concluded with its
 * outcomes: of the first one an outcome is on record ({@link FirstAnnualMeeting}), of no other a conclusion.
 */
final class AnnualMeetings implements Topic {

    private static final String MEETINGS = "/api/v1/meetings";

    private final DataSet record;
    private final Service registry;

    AnnualMeetings(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Annual meetings";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        List<JsonNode> known = registry.all(Person.secretariat(), MEETINGS + "?limit=500");
        for (Meeting meeting : meetings(record)) {
            entries.findOrEnter(known.stream().filter(meeting::isAs).findFirst(), () -> registry.post(
                            Person.secretariat(), "annual meeting " + meeting.number(), MEETINGS, meeting)
                    .body());
        }
        return entries;
    }

    /** The meetings by their numbers; of one that was both planned and held it is told when it was planned for. */
    static List<Meeting> meetings(DataSet record) {
        Map<Integer, CalendarEntry> planned = entries(record, Standing.PLANNED);
        Map<Integer, CalendarEntry> all = new TreeMap<>(planned);
        all.putAll(entries(record, Standing.RECORDED));
        return all.entrySet().stream()
                .map(entry -> Meeting.of(
                        entry.getKey(),
                        entry.getValue(),
                        Optional.ofNullable(planned.get(entry.getKey())).filter(plan -> plan != entry.getValue())))
                .toList();
    }

    private static Map<Integer, CalendarEntry> entries(DataSet record, Standing standing) {
        Map<Integer, CalendarEntry> entries = new TreeMap<>();
        record.calendar().stream().filter(entry -> entry.standing() == standing).forEach(entry -> entry.annualMeeting()
                .ifPresent(number -> entries.put(number, entry)));
        return entries;
    }

    /** What is sent; the number is its natural key. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Meeting(
            int number, String occurredOn, @Nullable String plannedOn, String place, String standing, String source) {

        static Meeting of(int number, CalendarEntry entry, Optional<CalendarEntry> plan) {
            return new Meeting(
                    number,
                    entry.firstDay().toString(),
                    plan.map(planned -> planned.firstDay().toString()).orElse(null),
                    entry.place().orElse(OnRecord.NOT_ON_RECORD),
                    entry.standing().name(),
                    entry.source()
                            + plan.map(planned -> "; " + planned.source()).orElse(""));
        }

        boolean isAs(JsonNode onRecord) {
            return onRecord.path("number").asInt() == number;
        }
    }
}
