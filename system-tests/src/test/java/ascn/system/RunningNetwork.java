package ascn.system;

import static io.restassured.RestAssured.given;

import ascn.deploy.local.LocalSettings;
import ascn.deploy.local.LocalSystem;
import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The packaged system as its users see it: addresses, tokens, and the calls of the story. */
final class RunningNetwork implements AutoCloseable {

    private static final String SUBMISSION = """
            {"occurredOn": "2018-02", "standing": "PLANNED", "source": "Concept note, 2018"}
            """;
    private static final String ADMISSION = """
            {"occurredOn": "2018-03-23", "decisionReference": "List of 26 pilot cities as of 23 March 2018",
             "source": "Concept note, 2018"}
            """;

    private final LocalSystem system;

    private RunningNetwork(LocalSystem system) {
        this.system = system;
    }

    /** Starts everything, durably: a test that kills PostgreSQL must find what was confirmed. */
    static RunningNetwork startIn(Path directory) {
        var root = Path.of("..").toAbsolutePath().normalize();
        return new RunningNetwork(
                LocalSystem.start(LocalSettings.forTests(root, directory).withDurable(true)));
    }

    void kill(Part part) {
        system.kill(part);
    }

    void restart(Part part) {
        system.restart(part);
    }

    RequestSpecification at(Part part) {
        return given().baseUri(system.address(part).toString());
    }

    RequestSpecification asSecretariat(Part part) {
        return at(part).auth()
                .oauth2(system.token(SampleRole.SECRETARIAT, Optional.empty(), true))
                .contentType(ContentType.JSON);
    }

    RequestSpecification asNominatorOf(String memberState) {
        return at(Part.CITY_REGISTRY)
                .auth()
                .oauth2(system.token(SampleRole.AMS_NOMINATOR, Optional.of(memberState), true))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    /** Opens and submits a dossier; answers its path. */
    String submittedDossier(String memberState, String... cities) {
        var opened =
                asNominatorOf(memberState).body(dossierOf(memberState, cities)).post("/api/v1/dossiers");
        opened.then().statusCode(201);
        var dossier = URI.create(opened.header("Location")).getPath();
        asNominatorOf(memberState)
                .header("If-Match", opened.header("ETag"))
                .body(SUBMISSION)
                .post(dossier + "/submission")
                .then()
                .statusCode(200);
        return dossier;
    }

    private static String dossierOf(String memberState, String... cities) {
        var items = Arrays.stream(cities)
                .map(
                        "{\"name\":\"%s\",\"territoryKind\":\"CITY\",\"chiefSmartCityOfficer\":{\"designation\":\"NOT_ON_RECORD\"}}"
                                ::formatted)
                .collect(Collectors.joining(","));
        return "{\"memberState\":\"%s\",\"cities\":[%s],\"nationalRepresentative\":{\"body\":\"NOT_ON_RECORD\"}}"
                .formatted(memberState, items);
    }

    Response admit(String dossier) {
        var tag = asSecretariat(Part.CITY_REGISTRY).get(dossier).header("ETag");
        return asSecretariat(Part.CITY_REGISTRY)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", tag)
                .body(ADMISSION)
                .post(dossier + "/admission");
    }

    JsonPath overview() {
        return at(Part.REPORTING)
                .get("/api/v1/dashboard/overview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    int citiesOf(String memberState) {
        return overview()
                .getInt("memberCities.byMemberState.find { it.memberState == '" + memberState + "' }?.cities ?: 0");
    }

    @Override
    public void close() {
        system.close();
    }
}
