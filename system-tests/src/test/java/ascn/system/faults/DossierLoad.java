package ascn.system.faults;

import ascn.system.faults.History.Fact;
import ascn.system.faults.History.Write;
import ascn.system.faults.RetryingClient.Call;
import ascn.system.faults.RetryingClient.Confirmed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All member states of 2018 nominate at once, each one dossier after the other (ADR 0011): opened, submitted, admitted. Now and
 * then an opening is sent three times in parallel with the same key.
 */
final class DossierLoad {

    static final String DOSSIER_SUBMITTED = "ascn.city-registry.dossier-submitted.v1";
    static final String DOSSIER_ADMITTED = "ascn.city-registry.dossier-admitted.v1";
    static final String CITY_ADMITTED = "ascn.city-registry.city-admitted.v1";

    /** The acts of this load are those of 2018 and 2019: Timor-Leste, which acceded in 2025, is refused then (M16). */
    private static final Map<String, String> CAPITALS = Map.ofEntries(
            Map.entry("BN", "Bandar Seri Begawan"),
            Map.entry("KH", "Phnom Penh"),
            Map.entry("ID", "DKI Jakarta"),
            Map.entry("LA", "Vientiane"),
            Map.entry("MY", "Kuala Lumpur"),
            Map.entry("MM", "Nay Pyi Taw"),
            Map.entry("PH", "Manila"),
            Map.entry("SG", "Singapore"),
            Map.entry("TH", "Bangkok"),
            Map.entry("VN", "Ha Noi"));

    private static final int EVERY_TENTH = 10;
    private static final String SUBMISSION =
            "{\"occurredOn\": \"%s-02\", \"standing\": \"PLANNED\", \"source\": \"Concept note, 2018\"}";
    private static final String ADMISSION = "{\"occurredOn\": \"%s-03-23\", \"source\": \"Concept note, 2018\","
            + " \"decisionReference\": \"A decision of the network\"}";

    private final RetryingClient client;
    private final History history;
    private final Function<String, String> nominators;
    private final String secretariat;
    private final AtomicInteger begun = new AtomicInteger();
    private volatile boolean enough;

    /**
     * @param nominators the token of the nominator of a member state
     * @param secretariat the token of the Secretariat
     */
    DossierLoad(RetryingClient client, History history, Function<String, String> nominators, String secretariat) {
        this.client = client;
        this.history = history;
        this.nominators = nominators;
        this.secretariat = secretariat;
    }

    /** Brings dossiers to their admission, at least that many, until it is {@link #enough()}; done when all are confirmed. */
    CompletableFuture<Void> begin(int dossiers) {
        var pool = Executors.newFixedThreadPool(CAPITALS.size() + 2);
        var states = CAPITALS.keySet().stream()
                .map(state -> CompletableFuture.runAsync(() -> nominate(state, dossiers, pool), pool))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(states).whenComplete((done, failure) -> pool.shutdown());
    }

    /** No faults will come any more: beyond the number that was asked for nothing is begun. */
    void enough() {
        enough = true;
    }

    private void nominate(String state, int dossiers, ExecutorService pool) {
        for (int number = 1; begun.getAndIncrement() < dossiers || !enough; number++) {
            var cities = new ArrayList<>(List.of("Town %s %d".formatted(state, number)));
            if (number == 1) {
                cities.add(CAPITALS.get(state));
            }
            // A later dossier without the capital presumes that the capital is a member already (M03).
            bringToAdmission(state, number == 1 ? "2018" : "2019", cities, pool);
        }
    }

    private void bringToAdmission(String state, String year, List<String> cities, ExecutorService pool) {
        var nominator = nominators.apply(state);
        var opened = open(new Call("/api/v1/dossiers", nominator, key(), null, dossierOf(state, cities)), pool);
        var subject = "dossier/" + opened.content().path("id").asText();
        var submitted = act(
                new Call(opened.dossier() + "/submission", nominator, key(), opened.tag(), SUBMISSION.formatted(year)),
                "submitDossier",
                List.of(new Fact(DOSSIER_SUBMITTED, subject)));
        var facts = new ArrayList<>(List.of(new Fact(DOSSIER_ADMITTED, subject)));
        opened.content()
                .path("cities")
                .forEach(city -> facts.add(
                        new Fact(CITY_ADMITTED, "city/" + city.path("cityId").asText())));
        act(
                new Call(
                        opened.dossier() + "/admission",
                        secretariat,
                        key(),
                        submitted.tag(),
                        ADMISSION.formatted(year)),
                "admitDossier",
                facts);
    }

    private Confirmed open(Call call, ExecutorService pool) {
        Supplier<Confirmed> opening = () -> client.post(call);
        var twins = begun.get() % EVERY_TENTH == 0
                ? List.of(CompletableFuture.supplyAsync(opening, pool), CompletableFuture.supplyAsync(opening, pool))
                : List.<CompletableFuture<Confirmed>>of();
        var opened = opening.get();
        twins.forEach(CompletableFuture::join);
        confirmed(call, "openDossier", opened, List.of());
        return opened;
    }

    private Confirmed act(Call call, String operation, List<Fact> facts) {
        var done = client.post(call);
        confirmed(call, operation, done, facts);
        return done;
    }

    private void confirmed(Call call, String operation, Confirmed done, List<Fact> facts) {
        var subject = "dossier/" + done.content().path("id").asText();
        history.confirmed(new Write(call.key(), operation, subject, facts));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String dossierOf(String state, List<String> cities) {
        var items = cities.stream()
                .map(
                        "{\"name\":\"%s\",\"territoryKind\":\"CITY\",\"chiefSmartCityOfficer\":{\"designation\":\"NOT_ON_RECORD\"}}"
                                ::formatted)
                .toList();
        return "{\"memberState\":\"%s\",\"cities\":[%s],\"nationalRepresentative\":{\"body\":\"NOT_ON_RECORD\"}}"
                .formatted(state, String.join(",", items));
    }
}
