package ascn.cityregistry.memberstate.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;

/** Who acts as a member state is one on the day of the act (rule M16). */
public final class NotAMemberStateOnTheDay extends RuleViolation {

    NotAMemberStateOnTheDay(String code, PartialDate joined, LocalDate day) {
        super(
                Kind.CONFLICT,
                "not-a-member-state-on-the-day",
                "M16",
                code + " was no member state of ASEAN on " + day + ": it acceded on " + joined,
                "Give a day on which it was one");
    }
}
