package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** The Secretariat acts on what has come to it (rule P21). */
public final class NotWithSecretariat extends RuleViolation {

    /**
     * @param state where it is
     */
    public NotWithSecretariat(ProgressState state) {
        super(
                Kind.CONFLICT,
                "progress-entry-not-with-secretariat",
                "P21",
                "The entry is " + state + ", so it is not with the Secretariat",
                "Wait until it is forwarded; the monitoring view shows what is with the representative, and since when");
    }
}
