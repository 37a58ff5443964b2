package ascn.roster;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** An act of the shepherd needs a person who acts as shepherd on its day (rule C11). */
public final class ShepherdRepresentativeMissing extends RuleViolation {

    ShepherdRepresentativeMissing(ShepherdOn shepherd, LocalDate day) {
        super(
                Kind.CONFLICT,
                "shepherd-representative-missing",
                "C11",
                "Nobody acts as shepherd on " + day + ": " + reason(shepherd),
                remedy(shepherd));
    }

    private static String reason(ShepherdOn shepherd) {
        return shepherd.memberState()
                .map(state -> shepherd.alsoChairs()
                        ? state + " also chairs ASEAN, and has designated nobody but its National Representative"
                        : state + " has neither a designated official nor a National Representative")
                .orElse("no term is on record for that day");
    }

    private static String remedy(ShepherdOn shepherd) {
        return shepherd.memberState()
                .map(state -> "Let the Secretariat record the person whom " + state + " designates as its shepherd")
                .orElse("Let the Secretariat record the shepherd's term");
    }
}
