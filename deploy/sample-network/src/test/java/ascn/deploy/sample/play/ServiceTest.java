package ascn.deploy.sample.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.deploy.sample.play.StandInApi.Asked;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class ServiceTest {

    private static final Map<String, String> NO_HEADERS = Map.of();
    private static final String WAIVERS = "/api/v1/quota-waivers";

    private final List<Duration> pauses = new ArrayList<>();
    private StandInApi api;
    private Service service;

    @BeforeEach
    void start() throws IOException {
        api = new StandInApi();
        service = new Service(
                api.address(),
                HttpClient.newHttpClient(),
                person -> person.role() + person.scope().orElse(""),
                pauses::add);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void theSameStepHasTheSameKeyInEveryRunAndAnotherStepAnother() {
        api.thenAnswers(201, NO_HEADERS, "{}")
                .thenAnswers(201, NO_HEADERS, "{}")
                .thenAnswers(201, NO_HEADERS, "{}");

        service.post(Person.secretariat(), "waiver of MY", WAIVERS, Map.of("cities", 1));
        service.post(Person.secretariat(), "waiver of MY", WAIVERS, Map.of("cities", 1));
        service.post(Person.secretariat(), "waiver of TH", WAIVERS, Map.of("cities", 1));

        var keys = api.asked().stream().map(Asked::key).toList();
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
        assertThat(UUID.fromString(keys.get(0)).version()).isEqualTo(5);
    }

    @Test
    void aStepKeyNeverChanges() {
        assertThat(StepKey.of("chairmanship of 2018")).isEqualTo("5606d380-d3a4-5850-a59a-05232da121f1");
    }

    @Test
    void whoCallsAndWhatWasReadIsSaid() {
        api.thenAnswers(200, Map.of("ETag", "\"3-json\""), "{\"id\":\"7\"}").thenAnswers(200, NO_HEADERS, "{}");

        var read = service.get(Person.nominatorOf("ID"), "/api/v1/dossiers/7");
        service.post(Person.secretariat(), "admission", "/api/v1/dossiers/7/admission", Map.of(), read);

        assertThat(api.asked())
                .extracting(Asked::authorization)
                .containsExactly("Bearer AMS_NOMINATORID", "Bearer SECRETARIAT");
        assertThat(api.asked().get(1).ifMatch()).isEqualTo("\"3-json\"");
    }

    @Test
    void whatReplacesNamesWhatWasReadAndHasNoKey() {
        api.thenAnswers(200, Map.of("ETag", "\"3-json\""), "{\"id\":\"makassar\"}")
                .thenAnswers(200, NO_HEADERS, "{\"id\":\"makassar\"}");

        var read = service.get(Person.secretariat(), "/api/v1/cities/makassar");
        var told = service.put(
                Person.secretariat(), "place of makassar", "/api/v1/cities/makassar/place", Map.of("a", 1), read);

        assertThat(told.text("id")).isEqualTo("makassar");
        assertThat(api.asked().get(1))
                .isEqualTo(new Asked(
                        "PUT",
                        "/api/v1/cities/makassar/place",
                        "null",
                        "\"3-json\"",
                        "Bearer SECRETARIAT",
                        "{\"a\":1}"));
    }

    @Test
    void whatIsTooMuchForNowIsSentAgainWhenTheServiceSaysSo() {
        api.thenAnswers(429, Map.of("Retry-After", "7"), "{}")
                .thenAnswers(503, Map.of("Retry-After", "2"), "{}")
                .thenAnswers(409, NO_HEADERS, "{\"type\":\"/problems/idempotency-key-in-use\"}")
                .thenAnswers(201, NO_HEADERS, "{\"id\":\"7\"}");

        var made = service.post(Person.secretariat(), "waiver of MY", WAIVERS, Map.of());

        assertThat(made.text("id")).isEqualTo("7");
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2), Duration.ofMillis(500));
        assertThat(api.asked())
                .extracting(Asked::key)
                .containsOnly(api.asked().get(0).key());
    }

    @Test
    void patienceHasAnEnd() {
        api.thenAnswers(503, Map.of("Retry-After", "40"), "{}")
                .thenAnswers(503, Map.of("Retry-After", "40"), "{\"title\":\"Database away\"}");

        assertThatThrownBy(() -> service.get(Person.secretariat(), WAIVERS))
                .isInstanceOf(RecordStopped.class)
                .hasMessageContaining("503")
                .hasMessageContaining("Database away");
        assertThat(pauses).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void aRefusalStopsAndIsShownWhole() {
        api.thenAnswers(409, NO_HEADERS, "{\"type\":\"/problems/quota-exceeded\",\"rule\":\"M01\"}");

        assertThatThrownBy(
                        () -> service.post(Person.secretariat(), "dossier of MY, 2018", "/api/v1/dossiers", Map.of()))
                .isInstanceOf(RecordStopped.class)
                .hasMessageContaining("dossier of MY, 2018")
                .hasMessageContaining("quota-exceeded")
                .hasMessageContaining("M01");
        assertThat(api.asked()).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void whatIsForbiddenIsNotTriedAgain() {
        api.thenAnswers(403, Map.of("Retry-After", "1"), "{}");

        assertThatThrownBy(() -> service.get(Person.secretariat(), WAIVERS)).isInstanceOf(RecordStopped.class);
        assertThat(api.asked()).hasSize(1);
    }

    @Test
    void aServiceThatIsAwayIsWaitedForWithinABound() {
        api.close();

        assertThatThrownBy(() -> service.get(Person.secretariat(), WAIVERS))
                .isInstanceOf(RecordStopped.class)
                .hasMessageContaining("was not answered");
        assertThat(pauses).hasSize(120);
    }

    @Test
    void aListIsReadToItsEnd() {
        api.thenAnswers(
                        200,
                        Map.of("Link", "<" + api.address() + WAIVERS + "?cursor=a>; rel=\"next\""),
                        "{\"items\":[{\"id\":1},{\"id\":2}]}")
                .thenAnswers(200, NO_HEADERS, "{\"items\":[{\"id\":3}]}");

        var items = service.all(Person.secretariat(), WAIVERS);

        assertThat(items).extracting(item -> item.path("id").asInt()).containsExactly(1, 2, 3);
        assertThat(api.asked()).extracting(Asked::target).containsExactly(WAIVERS, WAIVERS + "?cursor=a");
    }
}
