package ascn.actionplan.plan;

import static ascn.actionplan.plan.PlanCalls.project;

/** Submitted plans for tests of other features. */
public final class SubmittedPlans {

    private SubmittedPlans() {}

    /** The initial plan of a city of a state with one project, {@code bus}, submitted on a day; its address. */
    public static String of(String memberState, String city, String day) {
        return PlanCalls.submitted(memberState, city, 1, day, project("bus", "Buses", "2018", "2020"));
    }
}
