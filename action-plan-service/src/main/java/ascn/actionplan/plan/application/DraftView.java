package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.contracts.problem.RuleViolation;
import java.util.List;

/**
 * A draft with what it lacks.
 *
 * @param plan the plan
 * @param content the text as it is
 * @param waiting consultations that would travel with it, oldest first
 * @param lacks what a submission would be refused for
 */
public record DraftView(Plan plan, PlanContent content, List<Consultation> waiting, List<RuleViolation> lacks) {

    /** Keeps the lists from changing under their readers. */
    public DraftView {
        waiting = List.copyOf(waiting);
        lacks = List.copyOf(lacks);
    }
}
