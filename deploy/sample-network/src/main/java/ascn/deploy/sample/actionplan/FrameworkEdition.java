package ascn.deploy.sample.actionplan;

import ascn.contracts.record.Standing;
import ascn.deploy.sample.data.CalendarEntry;
import ascn.deploy.sample.data.Chairmanship;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.FrameworkText;
import ascn.deploy.sample.play.Answer;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The edition of the framework of 2018, and who did what to it. Its slug is its natural key. */
final class FrameworkEdition {

    static final String SLUG = "ascf-2018";
    static final String FRAMEWORKS = "/api/v1/frameworks";
    static final String PATH = FRAMEWORKS + "/" + SLUG;

    private static final Year YEAR = Year.of(2018);
    private static final String WORKSHOP = "WORKSHOP";

    private final DataSet record;
    private final Service actionPlans;

    FrameworkEdition(DataSet record, Service actionPlans) {
        this.record = record;
        this.actionPlans = actionPlans;
    }

    /** Its text, as far as the data set has it. */
    FrameworkText text() {
        return record.actionPlans().framework();
    }

    /** The sample account of the Chair of that year: the National Representative of the state that chaired ASEAN. */
    Person chair() {
        return record.chairmanships().stream()
                .filter(chairmanship -> chairmanship.year().equals(YEAR))
                .map(Chairmanship::memberState)
                .map(Person::representativeOf)
                .findFirst()
                .orElseThrow(() -> new RecordStopped("The data set has no chair of " + YEAR + "."));
    }

    /** The edition as it is, if it is on record. */
    Optional<Answer> onRecord() {
        return actionPlans.all(chair(), FRAMEWORKS + "?limit=500").stream()
                .filter(edition -> edition.path("edition").asText().equals(SLUG))
                .findFirst()
                .map(edition -> actionPlans.get(chair(), PATH));
    }

    /** Whether something was done to it before. */
    static boolean has(String act, Answer edition) {
        for (JsonNode done : edition.body().path("acts")) {
            if (done.path("kind").asText().equals(act)) {
                return true;
            }
        }
        return false;
    }

    /** Takes a step as the Chair. */
    Answer step(String name, String path, Object body, Answer edition) {
        return actionPlans.post(chair(), name + " the framework of 2018", PATH + path, body, edition);
    }

    /** The workshop of 2018 that took place. */
    CalendarEntry workshop() {
        return entry(WORKSHOP, Standing.RECORDED);
    }

    /** The same as it was planned. */
    CalendarEntry plannedWorkshop() {
        return entry(WORKSHOP, Standing.PLANNED);
    }

    /** The first annual meeting, at which the framework was endorsed. */
    CalendarEntry meeting() {
        return entry("ANNUAL_MEETING", Standing.RECORDED);
    }

    /** The first entry of a type and standing in the calendar, which begins with the plan of 2018. */
    CalendarEntry entry(String type, Standing standing) {
        return record.calendar().stream()
                .filter(entry -> entry.type().equals(type) && entry.standing() == standing)
                .findFirst()
                .orElseThrow(() -> new RecordStopped("The calendar has no " + type + " that is " + standing + "."));
    }

    /**
     * An act of the Chair.
     *
     * @param occurredOn when it took effect, as precisely as it is known
     * @param source where it is written down
     */
    record Dated(String occurredOn, String source) {}

    /** The text by its mandatory parts; a part that is null has no items. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sections(
            @Nullable List<FrameworkText.Item> definition,
            @Nullable List<FrameworkText.Item> principles,
            @Nullable List<FrameworkText.Item> outcomes) {

        /** A text of which nothing is on record. */
        static Sections notOnRecord() {
            return new Sections(null, null, null);
        }

        static Sections of(FrameworkText text) {
            return new Sections(text.definition(), text.principles(), text.outcomes());
        }
    }

    /** The targets of the steps, by the plan of 2018 (rule F08). */
    List<Map<String, String>> targets() {
        return List.of(
                Map.of("step", "DISCUSSED", "targetOn", plannedFor(WORKSHOP)),
                Map.of("step", "ENDORSED", "targetOn", plannedFor("ANNUAL_MEETING")),
                Map.of("step", "ENDORSED_BY_JCM", "targetOn", plannedFor("JCM")),
                Map.of("step", "ADOPTED_BY_SUMMIT", "targetOn", plannedFor("SUMMIT")));
    }

    private String plannedFor(String type) {
        return entry(type, Standing.PLANNED).firstDay().toString();
    }
}
