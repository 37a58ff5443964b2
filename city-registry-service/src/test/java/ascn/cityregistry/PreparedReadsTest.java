package ascn.cityregistry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Public reads that are answered from memory, shown on the cities of a day that nothing else asks for. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PreparedReadsTest {

    private static final String READ = "/api/v1/cities?asOf=2031-03-01";
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-correlation-id", "ratelimit");

    @Inject
    MeterRegistry meters;

    private double prepared() {
        return meters.counter("prepared.answers").count();
    }

    private static Map<String, String> lastingHeaders(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getName().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(Locale.ROOT), header -> header.getValue()));
    }

    private static RequestSpecification asking() {
        return given().accept("application/json");
    }

    /** An answer lives for a second only, so on a slow machine several are prepared until one is asked for in time. */
    private Response fromMemory(RequestSpecification asked) {
        return await().until(
                        () -> {
                            asking().get(READ);
                            double before = prepared();
                            var answer = asked.get(READ);
                            return prepared() == before + 1 ? Optional.of(answer) : Optional.<Response>empty();
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void theSecondAnswerIsThatOfTheFirstInAllThatLasts() {
        var first = asking().get(READ);
        var second = fromMemory(asking());

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(lastingHeaders(second)).isEqualTo(lastingHeaders(first));
        assertThat(second.header("X-Correlation-Id")).isNotEqualTo(first.header("X-Correlation-Id"));
        assertThat(second.header("RateLimit")).isNotEmpty();
    }

    @Test
    void whoeverHasThePreparedAnswerIsToldSo() {
        var tag = asking().get(READ).header("ETag");
        var unchanged = fromMemory(asking().header("If-None-Match", tag));

        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.header("ETag")).isEqualTo(tag);
        assertThat(unchanged.asString()).isEmpty();
    }

    @Test
    void aCallerWithATokenOrACookieIsNotAnsweredFromMemory() {
        asking().get(READ);
        double before = prepared();

        asking().auth().oauth2(TestTokens.secretariat()).get(READ).then().statusCode(200);
        asking().cookie("session", "any").get(READ).then().statusCode(200);

        assertThat(prepared()).isEqualTo(before);
    }

    @Test
    void whoeverWritesReadsAnew() {
        asking().get(READ);
        double before = prepared();

        given().auth()
                .oauth2(TestTokens.nominatorOf("LA"))
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400);
        asking().get(READ).then().statusCode(200);

        assertThat(prepared()).isEqualTo(before);
    }
}
