package ascn.deploy.sample.actionplan;

import ascn.contracts.record.OnRecord;
import ascn.deploy.sample.data.CalendarEntry;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The workshop of May 2018 in which the cities made their plans (rule P18): planned for five days of that month, held on four.
 * Who took part, and on which plans it worked, is on no record.
 */
final class WorkshopOf2018 implements Topic {

    private static final String WORKSHOPS = "/api/v1/workshops";
    private static final Pattern PLANNED_DAYS = Pattern.compile("\\((\\w+) days planned\\)");
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven");

    private final FrameworkEdition edition;
    private final Service actionPlans;

    WorkshopOf2018(DataSet record, Service actionPlans) {
        this.edition = new FrameworkEdition(record, actionPlans);
        this.actionPlans = actionPlans;
    }

    @Override
    public String title() {
        return "Workshop of 2018";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        var workshop = Workshop.of(edition.plannedWorkshop(), edition.workshop());
        entries.findOrEnter(
                actionPlans.all(Person.secretariat(), WORKSHOPS + "?limit=500").stream()
                        .filter(workshop::isAs)
                        .findFirst(),
                () -> actionPlans
                        .post(Person.secretariat(), "workshop from " + workshop.heldFrom(), WORKSHOPS, workshop)
                        .body());
        return entries;
    }

    /** What is sent; title and first day are its natural key. */
    record Workshop(
            String title,
            String place,
            String plannedOn,
            int plannedDays,
            String heldFrom,
            String heldUntil,
            String source) {

        static Workshop of(CalendarEntry planned, CalendarEntry held) {
            return new Workshop(
                    held.event(),
                    held.place().orElse(OnRecord.NOT_ON_RECORD),
                    planned.firstDay().toString(),
                    daysIn(planned.event()),
                    held.firstDay().toString(),
                    held.lastDay().toString(),
                    held.source() + "; " + planned.source());
        }

        private static int daysIn(String event) {
            var days = PLANNED_DAYS.matcher(event);
            if (!days.find()) {
                throw new IllegalStateException("'" + event + "' does not say how many days were planned");
            }
            return NUMBERS.indexOf(days.group(1));
        }

        boolean isAs(JsonNode known) {
            return known.path("title").asText().equals(title)
                    && known.path("heldFrom").asText().equals(heldFrom);
        }
    }
}
