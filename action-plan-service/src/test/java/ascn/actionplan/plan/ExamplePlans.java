package ascn.actionplan.plan;

import static ascn.actionplan.plan.PlanCalls.ACT;
import static ascn.actionplan.plan.PlanCalls.PLANS;
import static ascn.actionplan.plan.PlanCalls.act;
import static ascn.actionplan.plan.PlanCalls.as;
import static ascn.actionplan.plan.PlanCalls.asOfficer;
import static ascn.actionplan.plan.PlanCalls.etagOf;
import static ascn.actionplan.plan.PlanCalls.open;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plans that the documented examples presume. */
public final class ExamplePlans {

    /** The operations whose examples are prepared here. */
    public static final Set<String> OPERATIONS = Set.of(
            "openPlan",
            "findPlanDraft",
            "writePlanDraft",
            "writePlanDraftProject",
            "removePlanDraftProject",
            "consultOnPlan",
            "findPlanConsultation",
            "findPlanConsultations",
            "submitPlan",
            "sharePlan",
            "findPlan",
            "findPlans",
            "findPlanVersion",
            "findPlanVersions",
            "comparePlanVersions");

    private static final String CITY = "banyuwangi";
    private static final String STATE = "ID";
    private static final String PLAN = PLANS + "/" + CITY + "/1";
    private static final String CONTENT = """
            {"vision": "Integrated, innovative government; growth from tourism and education.",
             "targets": [{"text": "Literacy, age 15 and over", "due": "2018", "value": "98.7", "unit": "percent"}],
             "focusAreas": ["CIVIC_SOCIAL", "Smart tourism"],
             "blueprints": [{"title": "Regional medium-term development plan", "issuedOn": "2016",
               "projects": ["smart-villages"]}],
             "nationalPlans": ["National programme of smart cities"],
             "projects": [{"key": "smart-villages", "title": "Villages with online services",
               "focusArea": "CIVIC_SOCIAL", "sectors": ["public-services", "ict"],
               "undertaking": "Connect every village office and train its staff",
               "benefit": "People need not travel to town for papers and help", "from": "2018", "until": "2025",
               "supportRequired": ["INVESTMENT"],
               "milestones": [{"key": "first-hundred", "title": "A hundred villages connected", "planned": "2019-12"}],
               "indicators": [{"key": "villages", "name": "Villages connected", "unit": "villages",
                 "aggregation": "SUM", "baseline": "0", "baselineOn": "2017",
                 "targets": [{"period": "2025", "value": "189"}]}]}]}
            """;
    private static final String ONE_CARD = """
            {"key": "one-card", "kind": "ACTION_LINE", "title": "One card for buses and ferries",
             "sectors": ["transport"], "undertaking": "Agree on one card with all operators",
             "benefit": "People change between lines without paying twice", "from": "2020", "until": "2023"}
            """;
    private static final String SOURCE = "Smart City Action Plans (as of 8 July 2018)";
    private static final String SUBMISSION = "{\"occurredOn\": \"2018-07-08\", \"source\": \"" + SOURCE + "\"}";

    private ExamplePlans() {}

    /** What the example of an operation presumes; the city's plan is forgotten before. */
    public static Prepared of(String operation, AgroalDataSource database) {
        forget(database);
        FollowedNetwork.city(CITY, STATE);
        return switch (operation) {
            case "openPlan" -> Prepared.by(FollowedNetwork.officer(CITY));
            case "writePlanDraft" -> {
                open(CITY, 1);
                yield byOfficer();
            }
            case "findPlanDraft", "writePlanDraftProject", "removePlanDraftProject" -> {
                written();
                yield byOfficer();
            }
            case "consultOnPlan" -> {
                written();
                yield Prepared.by(FollowedNetwork.representative(STATE));
            }
            case "findPlanConsultation", "findPlanConsultations" ->
                Prepared.by(FollowedNetwork.representative(STATE)).with("consultationId", consulted());
            case "submitPlan" -> {
                consulted();
                yield byOfficer();
            }
            case "sharePlan" -> {
                submitted();
                yield byOfficer();
            }
            case "comparePlanVersions" -> {
                submitted();
                asOfficer(CITY)
                        .header("If-Match", etagOf(PLAN, CITY))
                        .body(ONE_CARD)
                        .put(PLAN + "/draft/projects/one-card")
                        .then()
                        .statusCode(200);
                PlanCalls.consult(STATE, CITY, PLAN, "", "2019-05-01").statusCode(201);
                act(CITY, PLAN, "submission", ACT.formatted("2019-06-01")).statusCode(200);
                yield byOfficer();
            }
            default -> {
                submitted();
                act(CITY, PLAN, "sharing", SUBMISSION).statusCode(200);
                yield byOfficer();
            }
        };
    }

    private static Prepared byOfficer() {
        return Prepared.by(FollowedNetwork.officer(CITY)).with("If-Match", etagOf(PLAN, CITY));
    }

    private static void written() {
        open(CITY, 1);
        PlanCalls.write(CITY, PLAN, CONTENT).statusCode(200);
    }

    private static String consulted() {
        written();
        return comments().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse comments() {
        return as(FollowedNetwork.representative(STATE))
                .body("""
                        {"draftDigest": "%s", "occurredOn": "2018-05-25", "source": "%s",
                         "comments": [{"project": "smart-villages", "text": "Name the villages of the first year"},
                                      {"text": "Link it to the national programme"}]}
                        """.formatted(PlanCalls.digestOf(PLAN, CITY), SOURCE))
                .post(PLAN + "/consultations")
                .then();
    }

    private static void submitted() {
        consulted();
        act(CITY, PLAN, "submission", SUBMISSION).statusCode(200);
    }

    /** Takes the plan of the examples off the record. */
    public static void forget(AgroalDataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : partsOfProjects(statement)) {
                statement.execute("delete from " + table
                        + " where project_id in (select project_id from project where city = '" + CITY + "')");
            }
            statement.execute("delete from project where city = '" + CITY + "'");
            statement.execute("delete from plan where city = '" + CITY + "'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The tables of what is told of projects beside what they are. */
    private static List<String> partsOfProjects(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (var row = statement.executeQuery("select distinct conrelid::regclass::text from pg_constraint"
                + " where confrelid = 'project'::regclass and conrelid <> confrelid")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
