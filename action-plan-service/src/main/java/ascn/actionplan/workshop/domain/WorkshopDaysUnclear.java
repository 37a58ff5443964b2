package ascn.actionplan.workshop.domain;

import ascn.contracts.problem.RuleViolation;

/** A workshop has the days on which it was held, or the time it is planned for (rule P18). */
public final class WorkshopDaysUnclear extends RuleViolation {

    private WorkshopDaysUnclear(String detail, String remedy, String pointer) {
        super(Kind.CONFLICT, "workshop-days-unclear", "P18", detail, remedy, pointer);
    }

    static WorkshopDaysUnclear missing() {
        return new WorkshopDaysUnclear(
                "The workshop has neither days on which it was held nor a time it is planned for",
                "Give heldFrom and heldUntil, or plannedOn",
                "/plannedOn");
    }

    static WorkshopDaysUnclear oneMissing(String pointer) {
        return new WorkshopDaysUnclear(
                "Only one of the first and the last day is given", "Give both; they may be the same", pointer);
    }

    static WorkshopDaysUnclear backwards() {
        return new WorkshopDaysUnclear("The last day lies before the first", "Give them in their order", "/heldUntil");
    }
}
