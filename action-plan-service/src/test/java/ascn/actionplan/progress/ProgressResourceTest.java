package ascn.actionplan.progress;

import static ascn.actionplan.progress.ProgressCalls.ENTRIES;
import static ascn.actionplan.progress.ProgressCalls.as;
import static ascn.actionplan.progress.ProgressCalls.cityWithAProject;
import static ascn.actionplan.progress.ProgressCalls.etag;
import static ascn.actionplan.progress.ProgressCalls.forwarded;
import static ascn.actionplan.progress.ProgressCalls.line;
import static ascn.actionplan.progress.ProgressCalls.opened;
import static ascn.actionplan.progress.ProgressCalls.received;
import static ascn.actionplan.progress.ProgressCalls.sent;
import static ascn.actionplan.progress.ProgressCalls.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Yearly entries over HTTP, from the officer to the projects. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ProgressResourceTest {

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName("P10 P21 an entry of 2022 takes its way, and its figures become those of the project on its day")
    void anEntryTakesItsWay() throws SQLException {
        cityWithAProject("way-town", "XA");
        var lines = line("ONGOING", """
                , "title": "Tele-health for all", "focusArea": "CIVIC_SOCIAL",
                "milestones": [{"milestone": "ten-villages", "forecast": "2026-06"}],
                "indicators": [{"indicator": "patients", "period": "2022", "value": "120",
                  "parts": [{"dimension": "area", "category": "urban", "value": "40"},
                            {"dimension": "area", "category": "rural", "value": "80"}]}]""");

        var entry = received("way-town", "XA", 2022, lines);

        given().auth()
                .oauth2(FollowedNetwork.officer("way-town"))
                .get(entry)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("revision", equalTo(1))
                .body("steps.kind", contains("SENT", "FORWARDED", "RECEIVED"))
                .body("lacks", empty());
        given().get("/api/v1/projects/way-town/tele-health")
                .then()
                .statusCode(200)
                .body("status", equalTo("ONGOING"))
                .body("statusOn", equalTo("2022-09-21"))
                .body("title", equalTo("Tele-health for all"))
                .body("focusArea", equalTo("CIVIC_SOCIAL"));
        assertThat(
                        count(
                                "select count(*) from project_milestone_fact join project using (project_id)"
                                        + " where city = 'way-town' and project_milestone_fact.kind = 'FORECAST' and date_on = '2026-06'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from project_indicator_value join project using (project_id)"
                        + " where city = 'way-town' and told = '120'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from outbox_message where aggregate_type = 'progress-entry'"
                        + " and aggregate_id = 'way-town/2022'"))
                .isEqualTo(3);
        assertThat(count("select count(*) from audit_entry where subject_type = 'progress-entry'"
                        + " and subject_id = 'way-town/2022' and outcome = 'DONE'"))
                .isEqualTo(4);
    }

    @Test
    @DisplayName("P21 C05 the National Representative of the state forwards or returns, and neither writes nor sends")
    void theRepresentativeNeverWrites() {
        cityWithAProject("forward-town", "XA");
        var representative = FollowedNetwork.representative("XA");
        var entry = sent("forward-town", 2022, line("ONGOING", ""));

        as(representative)
                .header("If-Match", etag(representative, entry))
                .body("{\"lines\": []}")
                .put(entry)
                .then()
                .statusCode(403);
        step(representative, entry, "submission", "2022-09-22", "").statusCode(403);
        step(representative, entry, "return", "2022-09-22", ", \"comment\": \"Name the villages\"")
                .statusCode(200)
                .body("state", equalTo("RETURNED_BY_REPRESENTATIVE"))
                .body("lines[0].progress", equalTo("Ten villages are connected"))
                .body("steps[1].remark", equalTo("Name the villages"));
        step(representative, entry, "forwarding", "2022-09-23", "")
                .statusCode(409)
                .body("type", equalTo("/problems/progress-entry-not-with-representative"))
                .body("rule", equalTo("P21"));
    }

    @Test
    @DisplayName("C04 C05 C14 a draft is the officer's alone; sent, it is there for the own state and the Secretariat")
    void whoReadsWhat() {
        cityWithAProject("secret-town", "XA");
        cityWithAProject("nosy-town", "XB");
        var entry = opened("secret-town", 2022, line("ONGOING", ""));
        assertThat(readBy(FollowedNetwork.representative("XA"), entry)).isEqualTo(404);
        assertThat(readBy(TestTokens.secretariat(), entry)).isEqualTo(404);
        assertThat(readBy(FollowedNetwork.officer("secret-town"), entry)).isEqualTo(200);

        step(FollowedNetwork.officer("secret-town"), entry, "submission", "2022-09-21", "")
                .statusCode(200);

        assertThat(readBy(FollowedNetwork.representative("XA"), entry)).isEqualTo(200);
        assertThat(readBy(TestTokens.secretariat(), entry)).isEqualTo(200);
        assertThat(readBy(FollowedNetwork.representative("XB"), entry)).isEqualTo(404);
        assertThat(readBy(FollowedNetwork.officer("nosy-town"), entry)).isEqualTo(404);
        given().auth()
                .oauth2(FollowedNetwork.officer("nosy-town"))
                .get(ENTRIES + "?city=secret-town")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/progress-of-another"));
        given().auth()
                .oauth2(FollowedNetwork.officer("nosy-town"))
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static int readBy(String token, String entry) {
        return given().auth().oauth2(token).get(entry).statusCode();
    }

    @Test
    @DisplayName("C14 the Secretariat receives and returns figures, and alters none")
    void theSecretariatAltersNothing() {
        cityWithAProject("figure-town", "XA");
        var secretariat = TestTokens.secretariatOfThePast();
        var officer = FollowedNetwork.officer("figure-town");
        var entry = received("figure-town", "XA", 2022, line("PLANNING", ""));

        as(secretariat)
                .header("If-Match", etag(secretariat, entry))
                .body("{\"lines\": []}")
                .put(entry)
                .then()
                .statusCode(403);
        step(
                        secretariat,
                        entry,
                        "figure-return",
                        "2022-09-24",
                        ", \"figure\": \"/lines/0/status\", \"reason\": \"The annex says otherwise\"")
                .statusCode(200)
                .body("openFigures", contains("/lines/0/status"));
        as(officer)
                .header("If-Match", etag(officer, entry))
                .body("{\"lines\": [%s]}".formatted(line("ONGOING", ", \"title\": \"Another\"")))
                .put(entry)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/figure-not-returned"))
                .body("errors[0].pointer", equalTo("/lines/0/title"));
        as(officer)
                .header("If-Match", etag(officer, entry))
                .body("{\"lines\": [%s]}".formatted(line("ONGOING", "")))
                .put(entry)
                .then()
                .statusCode(200);
        step(officer, entry, "submission", "2022-10-01", "").statusCode(200);
        step(FollowedNetwork.representative("XA"), entry, "forwarding", "2022-10-02", "")
                .statusCode(200);
        step(secretariat, entry, "reception", "2022-10-03", "").statusCode(200);

        given().get("/api/v1/projects/figure-town/tele-health")
                .then()
                .body("status", equalTo("ONGOING"))
                .body("statusOn", equalTo("2022-09-21"));
    }

    @Test
    @DisplayName(
            "P10 N02 an entry that lacks something is kept as a draft and says what; sent, it is refused with all of it")
    void aDraftSaysWhatItLacks() {
        cityWithAProject("lack-town", "XA");
        var officer = FollowedNetwork.officerOfToday("lack-town");
        var entry = opened("lack-town", 2026, "{\"project\": \"tele-health\"}, {\"project\": \"unknown-one\"}");
        given().auth()
                .oauth2(officer)
                .get(entry)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("lacks.code", hasItems("progress-part-missing", "progress-project-unknown"));

        as(officer)
                .header("If-Match", etag(officer, entry))
                .body("{}")
                .post(entry + "/submission")
                .then()
                .statusCode(409)
                .body("errors.size()", equalTo(13))
                .body("errors.pointer", hasItems("/lines/0/status", "/lines/1/project", "/lines/1/supportRequired"));
    }

    @Test
    @DisplayName("P10 N02 a city states today that there is no update, and nobody states it for a day of the past")
    void noUpdateIsStatedToday() throws SQLException {
        cityWithAProject("quiet-town", "XA");
        var officer = FollowedNetwork.officer("quiet-town");
        var entry = as(officer)
                .body("{\"city\": \"quiet-town\", \"year\": 2026, \"noUpdate\": true, \"lines\": []}")
                .post(ENTRIES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        step(officer, entry, "submission", "2026-09-21", "")
                .statusCode(409)
                .body("type", equalTo("/problems/no-update-of-the-past"))
                .body("rule", equalTo("N02"));

        as(officer)
                .header("If-Match", etag(officer, entry))
                .body("{}")
                .post(entry + "/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITH_REPRESENTATIVE"))
                .body("steps[0].source", nullValue());

        assertThat(count("select count(*) from outbox_message where aggregate_id = 'quiet-town/2026'"
                        + " and type = 'ascn.action-plan.no-update-stated.v1'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("N02 a year without a source has no entry on record")
    void aYearWithoutASourceHasNoEntry() {
        cityWithAProject("empty-town", "XA");

        given().auth()
                .oauth2(TestTokens.secretariat())
                .get(ENTRIES + "/empty-town/2021")
                .then()
                .statusCode(404)
                .body("detail", equalTo("No entry on record: empty-town for 2021"));
    }

    @Test
    @DisplayName("P01 a list of the past brings a project of which nothing else is on record, when it is received")
    void aListOfThePastBringsAProject() {
        cityWithAProject("list-town", "XA");
        var lines = """
                {"project": "clean-river", "title": "Clean river", "focusArea": "QUALITY_ENVIRONMENT",
                 "status": "NOT_ON_RECORD", "objective": "NOT_ON_RECORD", "progress": "NOT_ON_RECORD",
                 "obstacles": "NOT_ON_RECORD", "wayForward": "NOT_ON_RECORD", "supportRequired": "NOT_ON_RECORD"}""";

        received("list-town", "XA", 2022, lines);

        given().get("/api/v1/projects/list-town/clean-river")
                .then()
                .statusCode(200)
                .body("title", equalTo("Clean river"))
                .body("status", equalTo("NOT_ON_RECORD"));
    }

    @Test
    @DisplayName("P10 a city has one entry for a year")
    void aCityHasOneEntryForAYear() {
        cityWithAProject("once-town", "XA");
        opened("once-town", 2022, line("ONGOING", ""));

        as(FollowedNetwork.officer("once-town"))
                .body("{\"city\": \"once-town\", \"year\": 2022, \"lines\": []}")
                .post(ENTRIES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/progress-entry-on-record"));
    }

    @Test
    @DisplayName("P21 a recall after the forwarding is too late")
    void aRecallAfterTheForwardingIsTooLate() {
        cityWithAProject("late-town", "XA");
        var entry = forwarded("late-town", "XA", 2022, line("ONGOING", ""));

        step(FollowedNetwork.officer("late-town"), entry, "recall", "2022-09-23", "")
                .statusCode(409)
                .body("type", equalTo("/problems/recall-too-late"));
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }
}
