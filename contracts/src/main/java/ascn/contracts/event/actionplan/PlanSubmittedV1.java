package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city put a version of its action plan forward (rules P01 to P06). Each of its projects has an event of its own. Until the
 * plan is shared its content is for the city, its National Representative and the Secretariat alone (rule P17).
 *
 * @param city the city's slug
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param generation the generation of plans to which it belongs; the first is that of 2018 to 2025
 * @param version 1, 2, 3 … of this plan
 * @param horizonFrom the first year of its horizon
 * @param horizonUntil the last year of its horizon
 * @param digest SHA-256 of its canonical JSON (RFC 8785), in hexadecimal digits
 * @param vision what the city wants to become, or NOT_ON_RECORD; absent where the plan says none
 * @param focusAreas its focus areas in its own order: codes of the framework or its own words (rule P06)
 * @param targets its strategic targets, which the horizon does not bind
 * @param blueprints titles of the blueprints from which it was developed (rule P08)
 * @param nationalPlans titles of the national plans with which it is linked
 * @param supporters names of organisations that helped to develop it (rule P20)
 * @param projects keys of its projects and action lines
 * @param droppedProjects keys of those that the version before had and this one has not
 * @param consultations how often its National Representative was consulted since the version before (rule P03)
 * @param comments how many comments travel with it (rule P04); their texts stay with the plan
 * @param consultedOn when the last of these consultations was, as precisely as it is known
 * @param consultedOnThisText whether that one was about exactly this text
 * @param sharedFrom the day from which other members see it (rule P17); absent while that is open
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where the submission is written down; absent when it was made by the call itself
 */
@EventType("ascn.action-plan.plan-submitted.v1")
public record PlanSubmittedV1(
        String city,
        String memberState,
        int generation,
        int version,
        int horizonFrom,
        int horizonUntil,
        String digest,
        @Nullable String vision,
        List<String> focusAreas,
        List<Target> targets,
        List<String> blueprints,
        List<String> nationalPlans,
        List<String> supporters,
        List<String> projects,
        List<String> droppedProjects,
        int consultations,
        int comments,
        String consultedOn,
        boolean consultedOnThisText,
        @Nullable String sharedFrom,
        String standing,
        @Nullable String source)
        implements ActionPlanEvent {

    /** Keeps the lists from changing under their readers. */
    public PlanSubmittedV1 {
        focusAreas = List.copyOf(focusAreas);
        targets = List.copyOf(targets);
        blueprints = List.copyOf(blueprints);
        nationalPlans = List.copyOf(nationalPlans);
        supporters = List.copyOf(supporters);
        projects = List.copyOf(projects);
        droppedProjects = List.copyOf(droppedProjects);
    }

    /**
     * A strategic target.
     *
     * @param text what is to be reached
     * @param due by when, as precisely as it is known
     * @param value the figure, as a decimal number
     * @param unit what the figure counts
     */
    public record Target(
            String text,
            @Nullable String due,
            @Nullable String value,
            @Nullable String unit) {}
}
