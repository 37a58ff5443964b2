package ascn.deploy.sample.registry;

import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Answer;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The applications of the cities that came after the printed list (rule M18), in the order in which they became members.
 * What they said is not on record, nor when they were put forward, only that it was no later than the admission.
 *
 * <p>A city beyond the quota rests on the very decision that admitted it: that is its waiver, whether its reference is on
 * record or not.
 */
final class Applications implements Topic {

    private static final String APPLICATIONS = "/api/v1/applications";
    private static final Set<String> SUBMITTED_OR_LATER = Set.of("SUBMITTED", "ADMITTED");
    private static final String WITHDRAWN = "WITHDRAWN";

    private final DataSet record;
    private final QuotaPolicies quotas;
    private final Service registry;

    Applications(DataSet record, Service registry) {
        this.record = record;
        this.quotas = new QuotaPolicies(registry);
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Applications of later cities, opened, submitted and admitted";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        for (City city : record.laterCities()) {
            Answer opened = entries.findOrEnter(onRecord(city), () -> open(city));
            Answer submitted = entries.findOrEnter(
                    Optional.of(opened).filter(application -> SUBMITTED_OR_LATER.contains(application.text("status"))),
                    () -> submit(city, opened));
            entries.findOrEnter(
                    Optional.of(submitted)
                            .filter(application -> application.text("status").equals("ADMITTED")),
                    () -> admit(city, submitted));
        }
        return entries;
    }

    /** The city's application, however far it has come. */
    private Optional<Answer> onRecord(City city) {
        var nominator = Person.nominatorOf(city.memberState());
        return registry.all(nominator, APPLICATIONS + "?limit=500&memberState=" + city.memberState()).stream()
                .filter(summary -> summary.path("cityId").asText().equals(city.slug()))
                .filter(summary -> !summary.path("status").asText().equals(WITHDRAWN))
                .findFirst()
                .map(summary -> registry.get(
                        nominator, APPLICATIONS + "/" + summary.path("id").asText()));
    }

    private Answer open(City city) {
        return registry.post(
                Person.nominatorOf(city.memberState()), "application of " + city.slug(), APPLICATIONS, Draft.of(city));
    }

    private Answer submit(City city, Answer draft) {
        var noLaterThanAdmitted =
                new PartialDate(DatePrecision.NOT_LATER_THAN, city.joinedOn().lastDay());
        return registry.post(
                Person.nominatorOf(city.memberState()),
                "submission of the application of " + city.slug(),
                path(draft) + "/submission",
                new Submission(noLaterThanAdmitted.toString(), city.source()),
                draft);
    }

    private Answer admit(City city, Answer submitted) {
        String decision = city.admissionReference().orElse(OnRecord.NOT_ON_RECORD);
        Waiver waiver = isBeyondTheQuota(city) ? new Waiver(decision, city.source()) : null;
        return registry.post(
                Person.secretariat(),
                "admission of " + city.slug(),
                path(submitted) + "/admission",
                new Admission(city.joinedOn().toString(), decision, city.source(), waiver),
                submitted);
    }

    private boolean isBeyondTheQuota(City city) {
        return placeIn(record, city) > quotas.citiesPerStateOn(city.joinedOn().lastDay());
    }

    /** The how-manieth city of its state it is, in the order in which the record is played. */
    static long placeIn(DataSet record, City city) {
        List<City> later = record.laterCities();
        long before = record.pilotCities().stream()
                        .filter(other -> other.memberState().equals(city.memberState()))
                        .count()
                + later.subList(0, later.indexOf(city)).stream()
                        .filter(other -> other.memberState().equals(city.memberState()))
                        .count();
        return before + 1;
    }

    private static String path(Answer application) {
        return APPLICATIONS + "/" + application.text("id");
    }

    /** What is sent; state and city are its natural key. */
    private record Draft(
            String memberState,
            String name,
            String territoryKind,
            Officer chiefSmartCityOfficer,
            ActionPlan actionPlan) {

        static Draft of(City city) {
            return new Draft(
                    city.memberState(),
                    city.name(),
                    city.territoryKind().orElse(OnRecord.NOT_ON_RECORD),
                    new Officer(OnRecord.NOT_ON_RECORD),
                    ActionPlan.notOnRecord());
        }
    }

    private record Officer(String designation) {}

    private record ActionPlan(
            String vision,
            List<String> focusAreas,
            String infrastructurePlan,
            String dataPlatformPlan,
            String sustainabilityModel) {

        static ActionPlan notOnRecord() {
            return new ActionPlan(
                    OnRecord.NOT_ON_RECORD,
                    List.of(OnRecord.NOT_ON_RECORD),
                    OnRecord.NOT_ON_RECORD,
                    OnRecord.NOT_ON_RECORD,
                    OnRecord.NOT_ON_RECORD);
        }
    }

    private record Submission(String occurredOn, String source) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Admission(
            String occurredOn,
            String decisionReference,
            String source,
            @Nullable Waiver waiver) {}

    private record Waiver(String decisionReference, String source) {}
}
