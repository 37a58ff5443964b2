package ascn.cityregistry.city.domain;

import ascn.contracts.record.PartialDate;
import java.time.Year;

/** With which generation a city joined (rule M09). It is set once and never rewritten. */
public enum Cohort {
    /** A city of the inaugural year. */
    PILOT,
    /** A city that joined later. */
    MEMBER;

    private static final Year INAUGURAL_YEAR = Year.of(2018);

    /** The cohort of a city that was admitted then. */
    public static Cohort of(PartialDate admittedOn) {
        return Year.from(admittedOn.lastDay()).equals(INAUGURAL_YEAR) ? PILOT : MEMBER;
    }
}
