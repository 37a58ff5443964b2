package ascn.deploy.local;

import ascn.deploy.local.Api.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/**
 * The first page of the network's record, played through the public API: Indonesia nominates its three pilot cities and the
 * ASEAN Leaders' decision admits them. Each step first looks whether its effect is there, so the story goes on where an
 * interrupted run stopped, and told again it changes nothing.
 */
final class Story {

    private static final Optional<String> INDONESIA = Optional.of("ID");

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

    private void tell(String sentence) {
        progress.tell("Story: " + sentence);
    }
}
