package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** Acts on one dossier are entered in the order in which they occurred (rules N01, N05). */
public final class AdmissionBeforeSubmission extends RuleViolation {

    AdmissionBeforeSubmission(PartialDate admittedOn, PartialDate submittedOn) {
        super(
                Kind.CONFLICT,
                "earlier-than-last-act",
                "N01",
                "The admission of " + admittedOn + " would come before the submission of " + submittedOn,
                "Give the day of the decision",
                "/occurredOn");
    }
}
