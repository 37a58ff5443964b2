package ascn.cityregistry.nomination;

import static ascn.cityregistry.nomination.NominationCalls.CALLS;
import static ascn.cityregistry.nomination.NominationCalls.PATHS;
import static ascn.cityregistry.nomination.NominationCalls.call;
import static ascn.cityregistry.nomination.NominationCalls.called;
import static ascn.cityregistry.nomination.NominationCalls.path;
import static ascn.cityregistry.nomination.NominationCalls.record;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import ascn.cityregistry.application.ApplicationCalls;
import ascn.platform.testsupport.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Admission paths and calls for nominations over HTTP. Calls are for years, and paths from days, that no other test looks at.
 */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NominationResourceTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    @AfterEach
    void forgetWhatTestsRecorded() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from nomination_call where of_year between 1970 and 1979");
            statement.execute("delete from admission_path where effective_from > '2019-08-23'");
        }
    }

    @Test
    @DisplayName("M18 by dossier until 2019-08-22, by application from 2019-08-23 on")
    void thePathChangesOnItsDay() {
        openOn("2019-08-22").body("items.kind", contains("DOSSIER"));
        openOn("2019-08-23").body("items.kind", contains("APPLICATION"));
        openOn("2017-12-31").body("items", empty());
        given().get(PATHS).then().statusCode(200).body("items.effectiveFrom", contains("2018-01-01", "2019-08-23"));
    }

    private static ValidatableResponse openOn(String day) {
        return given().get(PATHS + "?asOf=" + day).then().statusCode(200);
    }

    @Test
    @DisplayName("M18 a later path takes over on its day; N01 what was known before can still be asked")
    void aLaterPathTakesOver() throws SQLException {
        var before = Instant.now();
        var id = record(PATHS, path("2090-01-01", "DOSSIER", ""))
                .statusCode(201)
                .body("kind", equalTo("DOSSIER"))
                .extract()
                .<String>path("id");

        openOn("2089-12-31").body("items.kind", contains("APPLICATION"));
        openOn("2090-01-01").body("items.id", contains(id));
        given().get(PATHS + "?asOf=2090-01-01&knownAt=" + before).then().body("items.kind", contains("APPLICATION"));
        given().get(PATHS + "/" + id).then().statusCode(200).header("ETag", equalTo("\"0-json\""));
        assertThat(told("admission-path", id)).isEqualTo(1);
        record(PATHS, path("2090-01-01", "APPLICATION", ""))
                .statusCode(409)
                .body("type", equalTo("/problems/admission-path-not-later"))
                .body("rule", equalTo("M18"));
        record(PATHS, path("2091-01-01", "DOSSIER", ""))
                .statusCode(409)
                .body("type", equalTo("/problems/admission-path-unchanged"));
        record(PATHS, path("2091-01-01", "APPLICATION", ", \"standing\": \"PLANNED\""))
                .statusCode(409)
                .body("type", equalTo("/problems/admission-path-only-planned"));
    }

    @Test
    @DisplayName("M18 a path is not closed for a day on which a city came in by it")
    void aPathDoesNotContradictTheRecord() {
        ApplicationCalls.member("QI", "QI Port", "2020-02-01");

        record(PATHS, path("2020-02-01", "DOSSIER", ""))
                .statusCode(409)
                .body("type", equalTo("/problems/admission-path-contradicts-record"));
    }

    @Test
    @DisplayName(
            "M08 a call has a deadline for its year, as precisely as it is known; another deadline takes its place")
    void aCallHasADeadline() throws SQLException {
        var before = Instant.now();
        var first = called(1970, "1970-02");
        given().get(CALLS + "/" + first)
                .then()
                .statusCode(200)
                .body("deadline", equalTo("1970-02"))
                .body("occurredOn", equalTo("../1970-02-28"))
                .body("standing", equalTo("RECORDED"));
        record(CALLS, call(1970, "1970-03-31", ""))
                .statusCode(409)
                .body("type", equalTo("/problems/nomination-call-already-recorded"))
                .body("rule", equalTo("M08"));
        var between = Instant.now();

        var second = record(CALLS, call(1970, "1970-03-31", ", \"supersedes\": \"" + first + "\""))
                .statusCode(201)
                .body("supersedes", equalTo(first))
                .extract()
                .<String>path("id");

        given().get(CALLS + "?year=1970").then().body("items.id", contains(second));
        given().get(CALLS + "?year=1970&knownAt=" + between).then().body("items.id", contains(first));
        given().get(CALLS + "?year=1970&knownAt=" + before).then().body("items", empty());
        given().get(CALLS + "/" + first).then().body("supersededAt", notNullValue());
        given().get(CALLS).then().body("items.year", hasItem(1970));
        record(CALLS, call(1970, "1970-04", ", \"supersedes\": \"" + first + "\""))
                .statusCode(409)
                .body("type", equalTo("/problems/nomination-call-superseded"));
        assertThat(told("nomination-call", second)).isEqualTo(1);
    }

    @Test
    @DisplayName("M08 a deadline that is only planned is a deadline; what lacks in a call is told at once")
    void aPlannedDeadlineCounts() {
        record(CALLS, call(1971, "1971-02", ", \"standing\": \"PLANNED\""))
                .statusCode(201)
                .body("standing", equalTo("PLANNED"));
        record(CALLS, "{\"year\": 1}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/year", "/deadline", "/source"));
    }

    private long told(String aggregate, String id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select (select count(*) from outbox_message"
                        + " where aggregate_type = ? and aggregate_id = ?) * (select count(*) from audit_entry"
                        + " where subject_type = ? and subject_id = ?)")) {
            query.setString(1, aggregate);
            query.setString(2, id);
            query.setString(3, aggregate);
            query.setString(4, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
