package ascn.deploy.sample.registry;

import ascn.contracts.record.OnRecord;
import ascn.contracts.record.Standing;
import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Answer;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dossiers of the ten member states of 2018, with the 26 pilot cities. When each was handed in is not on record, only
 * the month that the plan named, so the submission is PLANNED; the admission is that of the printed list.
 */
final class DossiersOf2018 implements Topic {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final Set<String> SUBMITTED_OR_LATER = Set.of("SUBMITTED", "ADMITTED");

    private final Nominations nominations;
    private final Service registry;

    DossiersOf2018(DataSet record, Service registry) {
        this.nominations = new Nominations(record);
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Dossiers of 2018, opened, submitted and admitted";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        nominations.citiesByState().forEach((state, cities) -> {
            Answer opened = entries.findOrEnter(onRecord(state, cities), () -> open(state, cities));
            Answer submitted = entries.findOrEnter(
                    Optional.of(opened).filter(dossier -> SUBMITTED_OR_LATER.contains(dossier.text("status"))),
                    () -> submit(state, opened));
            entries.findOrEnter(
                    Optional.of(submitted)
                            .filter(dossier -> dossier.text("status").equals("ADMITTED")),
                    () -> admit(state, cities.get(0), submitted));
        });
        return entries;
    }

    /** The state's dossier of these cities, however far it has come. */
    private Optional<Answer> onRecord(String state, List<City> cities) {
        var wanted = new TreeSet<String>();
        cities.forEach(city -> wanted.add(city.slug()));
        return registry.all(Person.nominatorOf(state), DOSSIERS + "?memberState=" + state).stream()
                .map(summary -> read(state, summary.path("id").asText()))
                .filter(dossier -> citiesOf(dossier).equals(wanted))
                .findFirst();
    }

    private static Set<String> citiesOf(Answer dossier) {
        var slugs = new TreeSet<String>();
        for (JsonNode city : dossier.body().path("cities")) {
            slugs.add(city.path("cityId").asText());
        }
        return slugs;
    }

    private Answer open(String state, List<City> cities) {
        var draft = new Draft(
                state, cities.stream().map(Nominated::of).toList(), new Representative(OnRecord.NOT_ON_RECORD));
        return registry.post(Person.nominatorOf(state), step("dossier", state), DOSSIERS, draft);
    }

    private Answer submit(String state, Answer draft) {
        var submission =
                new Submission(nominations.plannedFor().toString(), Standing.PLANNED.name(), nominations.source());
        return registry.post(
                Person.nominatorOf(state),
                step("submission of the dossier", state),
                path(draft) + "/submission",
                submission,
                draft);
    }

    private Answer admit(String state, City first, Answer submitted) {
        var admission = new Admission(
                first.joinedOn().toString(), first.admissionReference().orElseThrow(), first.source());
        return registry.post(
                Person.secretariat(),
                step("admission of the dossier", state),
                path(submitted) + "/admission",
                admission,
                submitted);
    }

    private Answer read(String state, String id) {
        return registry.get(Person.nominatorOf(state), DOSSIERS + "/" + id);
    }

    private static String path(Answer dossier) {
        return DOSSIERS + "/" + dossier.text("id");
    }

    private static String step(String what, String state) {
        return what + " of " + state + ", 2018";
    }

    private record Draft(String memberState, List<Nominated> cities, Representative nationalRepresentative) {}

    private record Nominated(String name, String territoryKind, Officer chiefSmartCityOfficer) {

        static Nominated of(City city) {
            return new Nominated(
                    city.name(),
                    city.territoryKind().orElse(OnRecord.NOT_ON_RECORD),
                    new Officer(OnRecord.NOT_ON_RECORD));
        }
    }

    private record Officer(String designation) {}

    private record Representative(String body) {}

    private record Submission(String occurredOn, String standing, String source) {}

    private record Admission(String occurredOn, String decisionReference, String source) {}
}
