package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.List;

/** A bankable project names a tangible outcome and a counterpart (rule P11). */
public final class NotBankable extends RuleViolation {

    public NotBankable(String key, List<BankabilityItem> missing, String pointer) {
        super(
                Kind.CONFLICT,
                "not-bankable",
                "P11",
                "The project '" + key + "' claims to be bankable and does not name: " + missing,
                "Name what is missing, or claim an earlier stage",
                pointer);
    }
}
