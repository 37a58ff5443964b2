package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** What a project says against a value that is told of it, with its place in the entry. */
final class PlacedFault extends RuleViolation {

    /**
     * @param fault the refusal, with the place within the value
     * @param at where the value stands in the entry
     */
    PlacedFault(RuleViolation fault, String at) {
        super(
                fault.kind(),
                fault.slug(),
                fault.rule(),
                fault.detail(),
                fault.remedy(),
                fault.pointer() == null ? at : at + fault.pointer());
    }
}
