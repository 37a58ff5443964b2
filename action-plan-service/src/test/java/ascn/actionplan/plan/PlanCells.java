package ascn.actionplan.plan;

import static ascn.actionplan.plan.PlanCalls.PLANS;
import static ascn.actionplan.plan.PlanCalls.as;
import static ascn.actionplan.plan.PlanCalls.project;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.PermissionCells;
import ascn.platform.testsupport.PermissionCells.Call;
import java.util.Map;

/** What the cells of the permission table need of plans: one that is submitted and not shared. */
public final class PlanCells {

    private static final String NO_DIGEST = "0".repeat(64);

    private final String city;
    private final String memberState;
    private final String plan;

    private PlanCells(String city, String memberState, String plan) {
        this.city = city;
        this.memberState = memberState;
        this.plan = plan;
    }

    /** With the initial plan of that city of that state. */
    public static PlanCells of(String city, String memberState) {
        var address =
                PlanCalls.submitted(memberState, city, 1, "2018-07-01", project("cells-bus", "Buses", "2018", "2020"));
        return new PlanCells(city, memberState, address);
    }

    /** Calls of the city's officer. */
    public Map<String, Call> callsOfTheCity() {
        return Map.of(
                "openPlan",
                new Call(() -> PLANS, "{\"city\": \"%s\", \"generation\": 1}".formatted(city)),
                "writePlanDraft",
                new Call(() -> plan + "/draft", "{}"),
                "writePlanDraftProject",
                new Call(() -> plan + "/draft/projects/tram", project("tram", "Trams", "2018", "2020")),
                "removePlanDraftProject",
                new Call(() -> plan + "/draft/projects/cells-bus", null),
                "submitPlan",
                new Call(() -> plan + "/submission", "{}"),
                "sharePlan",
                new Call(() -> plan + "/sharing", "{}"));
    }

    /**
     * Adds the relations that are about plans alone.
     *
     * @param otherState a state that the city is not of
     * @param stranger the officer of another city
     */
    public PermissionCells addTo(PermissionCells cells, String otherState, String stranger) {
        var representative = FollowedNetwork.representative(memberState);
        var consultation = as(representative)
                .get(plan + "/consultations")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("[0].id");
        var comment = "{\"draftDigest\": \"%s\", \"comments\": []}".formatted(NO_DIGEST);
        return cells.holder("NATIONAL_REPRESENTATIVE", representative)
                .related(
                        "city-of-own-state",
                        representative,
                        FollowedNetwork.representative(otherState),
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
                        FollowedNetwork.officer(city),
                        stranger,
                        Map.of(
                                "findPlan", new Call(() -> plan, null),
                                "findPlanVersions", new Call(() -> plan + "/versions", null),
                                "findPlanVersion", new Call(() -> plan + "/versions/1", null),
                                "comparePlanVersions", new Call(() -> plan + "/versions/1/diff/1", null)));
    }
}
