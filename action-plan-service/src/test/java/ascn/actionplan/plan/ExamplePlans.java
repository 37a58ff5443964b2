package ascn.actionplan.plan;

import static ascn.actionplan.plan.PlanCalls.PLANS;
import static ascn.actionplan.plan.PlanCalls.ACT;
import static ascn.actionplan.plan.PlanCalls.act;
import static ascn.actionplan.plan.PlanCalls.as;
import static ascn.actionplan.plan.PlanCalls.asOfficer;
import static ascn.actionplan.plan.PlanCalls.etagOf;
import static ascn.actionplan.plan.PlanCalls.open;
import static java.util.Map.entry;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.PermissionCells;
import ascn.platform.testsupport.PermissionCells.Call;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans that the documented examples and the permission cells presume. */
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
            for (var table : List.of("project_status", "project_name")) {
                statement.execute("delete from " + table
                        + " where project_id in (select project_id from project where city = '" + CITY + "')");
            }
            statement.execute("delete from project where city = '" + CITY + "'");
            statement.execute("delete from plan where city = '" + CITY + "'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The callers and relations of plans, with a submitted plan that is not shared. */
    public static PermissionCells cells(PermissionCells cells) {
        var plan = SubmittedPlans.of("QC", "cells-port", "2018-07-01");
        FollowedNetwork.city("cells-other", "QD");
        var officer = FollowedNetwork.officer("cells-port");
        var representative = FollowedNetwork.representative("QC");
        var stranger = FollowedNetwork.officer("cells-other");
        var consultation = as(representative)
                .get(plan + "/consultations")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("[0].id");
        var opening = "{\"city\": \"cells-port\", \"generation\": 1}";
        var comment = "{\"draftDigest\": \"%s\", \"comments\": []}".formatted("0".repeat(64));
        return cells.holder("CHIEF_SMART_CITY_OFFICER", officer)
                .holder("NATIONAL_REPRESENTATIVE", representative)
                .related(
                        "own-city",
                        officer,
                        stranger,
                        Map.ofEntries(
                                entry("openPlan", new Call(() -> PLANS, opening)),
                                entry("writePlanDraft", new Call(() -> plan + "/draft", "{}")),
                                entry("writePlanDraftProject", new Call(() -> plan + "/draft/projects/one-card", ONE_CARD)),
                                entry("removePlanDraftProject", new Call(() -> plan + "/draft/projects/bus", null)),
                                entry("submitPlan", new Call(() -> plan + "/submission", "{}")),
                                entry("sharePlan", new Call(() -> plan + "/sharing", "{}"))))
                .related(
                        "city-of-own-state",
                        representative,
                        FollowedNetwork.representative("QD"),
                        Map.of("consultOnPlan", new Call(() -> plan + "/consultations", comment)))
                .related(
                        "plan-insider",
                        representative,
                        stranger,
                        Map.of(
                                "findPlanDraft", new Call(() -> plan + "/draft", null),
                                "findPlanConsultations", new Call(() -> plan + "/consultations", null),
                                "findPlanConsultation", new Call(() -> plan + "/consultations/" + consultation, null)))
                .related(
                        "plan-viewer",
                        officer,
                        stranger,
                        Map.of(
                                "findPlan", new Call(() -> plan, null),
                                "findPlanVersions", new Call(() -> plan + "/versions", null),
                                "findPlanVersion", new Call(() -> plan + "/versions/1", null),
                                "comparePlanVersions", new Call(() -> plan + "/versions/1/diff/1", null)));
    }
}
