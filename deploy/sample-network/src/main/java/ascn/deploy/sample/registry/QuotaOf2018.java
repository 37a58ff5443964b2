package ascn.deploy.sample.registry;

import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.PartialDate;
import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the printed list of 2018 needs to be loaded under the quota (rules M01, M11): where it has more cities of a state
 * than the quota of its day allows, a waiver that rests on the list itself and that everybody can see.
 *
 * <p>The day of the decision is not on record, only that it was taken when the list was printed. It holds from the first day
 * on which the nominations that rest on it can have been handed in.
 */
final class QuotaOf2018 implements Topic {

    private static final String WAIVERS = "/api/v1/quota-waivers";

    private final Nominations nominations;
    private final QuotaPolicies quotas;
    private final Service registry;

    QuotaOf2018(DataSet record, Service registry) {
        this.nominations = new Nominations(record);
        this.quotas = new QuotaPolicies(registry);
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Waivers of the printed list";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        for (Waiver waiver : waivers()) {
            entries.findOrEnter(onRecord(waiver), () -> registry.post(
                            Person.secretariat(),
                            "waiver of the pilot list for " + waiver.memberState(),
                            WAIVERS,
                            waiver)
                    .body());
        }
        return entries;
    }

    /** The waivers without which the list could not be loaded, by state. */
    List<Waiver> waivers() {
        var waivers = new ArrayList<Waiver>();
        nominations.citiesByState().forEach((state, cities) -> {
            City first = cities.get(0);
            int above = cities.size() - quotas.citiesPerStateOn(first.joinedOn().lastDay());
            if (above > 0) {
                waivers.add(waiver(state, above, first));
            }
        });
        return waivers;
    }

    private Waiver waiver(String state, int above, City admitted) {
        return new Waiver(
                new PartialDate(
                                DatePrecision.NOT_LATER_THAN,
                                admitted.joinedOn().lastDay())
                        .toString(),
                state,
                above,
                nominations.plannedFor().firstDay().toString(),
                admitted.admissionReference().orElseThrow(),
                admitted.source());
    }

    private Optional<JsonNode> onRecord(Waiver waiver) {
        return registry.all(Person.secretariat(), WAIVERS + "?memberState=" + waiver.memberState()).stream()
                .filter(known -> known.path("decisionReference").asText().equals(waiver.decisionReference()))
                .findFirst();
    }

    /** What is sent; the state and the decision are its natural key. */
    record Waiver(
            String occurredOn, String memberState, int cities, String since, String decisionReference, String source) {}
}
