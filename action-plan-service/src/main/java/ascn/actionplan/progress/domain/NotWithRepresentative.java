package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** The National Representative acts on what waits there (rule P21). */
public final class NotWithRepresentative extends RuleViolation {

    /**
     * @param state where it is
     */
    public NotWithRepresentative(ProgressState state) {
        super(
                Kind.CONFLICT,
                "progress-entry-not-with-representative",
                "P21",
                "The entry is " + state + ", not WITH_REPRESENTATIVE",
                "Wait until the officer has sent it; what is forwarded is with the Secretariat");
    }
}
