package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;

/** An officer is Chief Urban Planner, Chief Resilience Officer, or holds a named equivalent post (rule C02). */
public final class DesignationUnclear extends RuleViolation {

    DesignationUnclear(Post post) {
        super(
                Kind.CONFLICT,
                "officer-designation-unclear",
                "C02",
                post == Post.CHIEF_SMART_CITY_OFFICER
                        ? "The designation of the officer is not clear"
                        : "Only a Chief Smart City Officer has a designation",
                "For an officer choose EQUIVALENT and name the post, or another designation without a post",
                "/designation");
    }
}
