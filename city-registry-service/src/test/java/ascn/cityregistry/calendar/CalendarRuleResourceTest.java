package ascn.cityregistry.calendar;

import static ascn.cityregistry.calendar.CalendarCalls.CALENDAR;
import static ascn.cityregistry.calendar.CalendarCalls.asSecretariat;
import static ascn.cityregistry.calendar.CalendarCalls.planned;
import static ascn.cityregistry.calendar.CalendarCalls.rule;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import ascn.contracts.record.Act;
import ascn.platform.testsupport.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules of the calendar over HTTP. The rule TEST_STEP is these tests' alone, and so are the years 2301 to 2309. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CalendarRuleResourceTest {

    private static final String RULES = CALENDAR + "/rules";
    private static final String STEP = "TEST_STEP";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    @AfterEach
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from calendar_rule where code = 'TEST_STEP'");
            statement.execute("delete from calendar_date where year between 2301 and 2309");
        }
    }

    private static ValidatableResponse record(String body) {
        return asSecretariat().body(body).post(RULES).then();
    }

    @Test
    @DisplayName(
            "R18 another edition moves the deadlines of its years and of no earlier one; what was known stays answerable")
    void anotherEdition() {
        for (int year : List.of(2301, 2302)) {
            planned("JCM", year, year + "-10-31");
        }
        record(rule(STEP, 10, 2301)).statusCode(201).header("Location", endsWith("/rules/TEST_STEP/1"));
        var before = Instant.now();
        record(rule(STEP, 20, 2302)).statusCode(201).body("edition", equalTo(2)).body("recordedAt.size()", not(0));

        step("2301", "").body(deadline("earliest"), equalTo("2301-10-21")).body(deadline("ruleEdition"), equalTo(1));
        step("2302", "").body(deadline("earliest"), equalTo("2302-10-11")).body(deadline("ruleEdition"), equalTo(2));
        step("2302", "&knownAt=" + before).body(deadline("earliest"), equalTo("2302-10-21"));
        given().get(RULES + "?code=" + STEP).then().body("items.edition", equalTo(List.of(1, 2)));
        given().get(RULES + "?year=2301").then().body("items.code", hasItems(STEP, "DELEGATIONS_NAMED"));
        given().get(RULES + "?year=2019").then().body("items.code", not(hasItem(STEP)));
        given().get(RULES + "/DELEGATIONS_NAMED/1").then().statusCode(200).body("daysBefore", equalTo(14));
    }

    private static ValidatableResponse step(String year, String more) {
        return given().get(CALENDAR + "?year=" + year + more).then().statusCode(200);
    }

    private static String deadline(String member) {
        return "deadlines.find { it.code == 'TEST_STEP' }." + member;
    }

    @Test
    @DisplayName("R18 an edition begins with this reporting year or a later one: deadlines that are over stay")
    void noPastYear() {
        int thisYear = LocalDate.now(Act.ZONE).getYear();

        record(rule(STEP, 10, thisYear - 1))
                .statusCode(409)
                .body("type", equalTo("/problems/calendar-rule-for-past-year"))
                .body("rule", equalTo("R18"))
                .body("errors[0].pointer", equalTo("/fromYear"));
        record(rule(STEP, 10, thisYear)).statusCode(201);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        record("{\"code\": \"step\", \"daysBefore\": -1, \"occurredOn\": \"soon\"}")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/code", "/title", "/countsFrom", "/daysBefore", "/fromYear", "/basis", "/occurredOn"));
        given().get(RULES + "/TEST_STEP/7")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/calendar-rule-not-found"));
    }
}
