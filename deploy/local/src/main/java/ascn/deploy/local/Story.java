package ascn.deploy.local;

import ascn.deploy.local.Api.Answer;
import ascn.platform.embedded.Waiting;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The first page of the network's record, played through the public API: Indonesia nominates its three pilot cities and a
 * consensus decision of the network admits them. Each step first looks whether its effect is there, so the story goes on where an
 * interrupted run stopped, and told again it changes nothing.
 */
final class Story {

    private static final Optional<String> INDONESIA = Optional.of("ID");
    private static final int CITIES = 3;
    private static final Duration EVENTS_LIMIT = Duration.ofSeconds(10);
    private static final Duration EVENTS_PAUSE = Duration.ofMillis(100);

    private final LocalSystem system;
    private final Progress progress;
    private final String nominator;
    private final String secretariat;

    Story(LocalSystem system, Progress progress) {
        this.system = system;
        this.progress = progress;
        this.nominator = system.token(SampleRole.AMS_NOMINATOR, INDONESIA, true);
        this.secretariat = system.token(SampleRole.SECRETARIAT, Optional.empty(), true);
    }

    /** @throws LocalSystemException when a step is refused or has no effect in time */
    void play() {
        URI dossier = dossiers().resolve("/api/v1/dossiers/" + openedDossier());
        actWhile("DRAFT", dossier, nominator, "submission", "Indonesia puts its dossier forward");
        actWhile(
                "SUBMITTED",
                dossier,
                secretariat,
                "admission",
                "The Secretariat records the decision that admits them");
        tellFigure(awaitedOverview());
    }

    private URI dossiers() {
        return system.address(Part.CITY_REGISTRY).resolve("/api/v1/dossiers");
    }

    private String openedDossier() {
        JsonNode found = Api.get(URI.create(dossiers() + "?memberState=ID"), nominator)
                .body()
                .path("items");
        if (!found.isEmpty()) {
            tell("Indonesia's dossier is there");
            return found.get(0).path("id").asText();
        }
        Answer opened = Api.post(dossiers(), nominator, "dossier of ID", Optional.empty(), "dossier.json");
        tell("Indonesia opens a dossier with " + opened.body().path("cities").size() + " cities");
        return opened.body().path("id").asText();
    }

    private void actWhile(String status, URI dossier, String actor, String act, String sentence) {
        Answer read = Api.get(dossier, actor);
        if (read.body().path("status").asText().equals(status)) {
            Answer done = Api.post(
                    URI.create(dossier + "/" + act),
                    actor,
                    act + " of " + dossier.getPath(),
                    read.tag(),
                    act + ".json");
            tell(sentence + ": " + done.body().path("status").asText());
        }
    }

    /** What the registry has confirmed reaches the dashboard by way of Kafka, a moment later. */
    private JsonNode awaitedOverview() {
        URI address = system.address(Part.REPORTING).resolve("/api/v1/dashboard/overview");
        boolean counted = Waiting.until(() -> citiesOf(Api.get(address).body()) == CITIES, EVENTS_LIMIT, EVENTS_PAUSE);
        JsonNode overview = Api.get(address).body();
        if (!counted) {
            throw new LocalSystemException("After " + EVENTS_LIMIT.toSeconds() + " s the dashboard counts "
                    + citiesOf(overview) + " cities of Indonesia instead of " + CITIES + ": " + address);
        }
        return overview;
    }

    private static int citiesOf(JsonNode overview) {
        return indonesia(overview).path("cities").asInt();
    }

    private static JsonNode indonesia(JsonNode overview) {
        for (JsonNode state : overview.path("memberCities").path("byMemberState")) {
            if (state.path("memberState").asText().equals("ID")) {
                return state;
            }
        }
        return MissingNode.getInstance();
    }

    private void tellFigure(JsonNode overview) {
        var positions = new StringJoiner(", ");
        overview.path("seen")
                .forEach(seen -> positions.add(seen.path("source").asText().replace("/", "") + " "
                        + seen.path("seenUpTo").asLong()));
        JsonNode event = indonesia(overview).path("events").path(0);
        tell("The dashboard counts " + citiesOf(overview) + " member cities of Indonesia, everything included up to "
                + positions);
        tell("  behind the figure, for one: event " + event.path("id").asText() + ", "
                + system.address(Part.REPORTING).resolve(event.path("href").asText()) + " (with a token)");
    }

    private void tell(String sentence) {
        progress.tell("Story: " + sentence);
    }
}
