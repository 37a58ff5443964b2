package ascn.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a service that follows others shows to whoever operates it. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class OperationsTest {

    @Test
    void whatAnAlarmCanRestOnIsAMetric() {
        given().auth()
                .oauth2(TestTokens.nominatorOf("VN"))
                .when()
                .get("/api/v1/quarantine")
                .then()
                .statusCode(403);

        var metrics = given().when()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(metrics.lines().map(line -> line.split("[{ ]", 2)[0]))
                .contains(
                        "outbox_pending",
                        "outbox_oldest_age_seconds",
                        "inbox_duplicates_total",
                        "inbox_waiting",
                        "consumer_lag",
                        "quarantine_size",
                        "projection_age_seconds",
                        "idempotency_replays_total",
                        "authz_denied_total",
                        "audit_head_seq",
                        "audit_unsealed_age_seconds");
    }
}
