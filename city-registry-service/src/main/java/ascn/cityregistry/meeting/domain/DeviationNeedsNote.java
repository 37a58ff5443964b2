package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.Optional;

/** A meeting is chaired and hosted by the ASEAN Chair; where another did, a note says why (rule A02). */
public final class DeviationNeedsNote extends RuleViolation {

    DeviationNeedsNote(String verb, String inFact, Optional<String> chair, String pointer) {
        super(
                Kind.CONFLICT,
                "deviation-needs-note",
                "A02",
                inFact + " " + verb + " the meeting, while " + chair.orElse("no state on record")
                        + " chaired ASEAN on its day",
                "Say in deviationNote why, or leave out who did it: Chair and host are derived",
                pointer);
    }
}
