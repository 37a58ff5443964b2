package ascn.cityregistry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a service shows to whoever operates it; the same for all, shown on this one. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class OperationsTest {

    private static final String NO_SUCH_CITY = "no-city-has-this-slug";

    @ConfigProperty(name = "quarkus.otel.sdk.disabled")
    boolean tracingIsOff;

    @Test
    void aliveDependsOnNothing() {
        given().when().get("/q/health/live").then().statusCode(200).body("checks", empty());
        given().when().get("/q/health/started").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void readyDependsOnTheDatabaseAndOnNotBeingStopped() {
        given().when()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name.sort()", contains("Database connections health check", "Graceful Shutdown"));
    }

    @Test
    void howEventsFlowIsSaidApart() {
        given().when()
                .get("/q/health/group/events")
                .then()
                .body("checks.name", contains("Events flow"))
                .body("checks[0].data.quarantined", equalTo(0));
    }

    @Test
    void theTimesOfRequestsAreCountedByPathTemplateAndNeverById() {
        given().when().get("/api/v1/cities/" + NO_SUCH_CITY).then().statusCode(404);

        var metrics = metrics();

        assertThat(metrics)
                .anyMatch(line -> line.startsWith("http_server_requests_seconds_count")
                        && line.contains("uri=\"/api/v1/cities/{cityId}\""))
                .noneMatch(line -> line.contains(NO_SUCH_CITY));
    }

    @Test
    void theEventPathShowsItselfInMetrics() {
        assertThat(metrics())
                .extracting(line -> line.split("[{ ]", 2)[0])
                .contains("outbox_pending", "outbox_oldest_age_seconds", "inbox_waiting", "quarantine_size");
    }

    private static Stream<String> lines(String text) {
        return text.lines().filter(line -> !line.startsWith("#"));
    }

    private static List<String> metrics() {
        return lines(given().when()
                        .get("/q/metrics")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }

    @Test
    void withoutACollectorNoTracesAreMade() {
        assertThat(tracingIsOff).isTrue();
    }
}
