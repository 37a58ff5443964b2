package ascn.cityregistry.secretariat.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** The unit has one name and one parent on a day, so one entry takes over on it (rule C15). */
public final class SecretariatUnitOnRecord extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "uq_secretariat_unit";

    private SecretariatUnitOnRecord(String detail) {
        super(
                Kind.CONFLICT,
                "secretariat-unit-on-record",
                "C15",
                detail,
                "Correct the entry that is on record with PUT, or give another day",
                "/from");
    }

    /** The refusal, naming the day. */
    public static SecretariatUnitOnRecord on(LocalDate day) {
        return new SecretariatUnitOnRecord("Another entry of the unit of the Secretariat counts from " + day);
    }

    /** The refusal of a caller who lost a race. */
    public static SecretariatUnitOnRecord already() {
        return new SecretariatUnitOnRecord("Another entry of the unit of the Secretariat counts from that day");
    }
}
