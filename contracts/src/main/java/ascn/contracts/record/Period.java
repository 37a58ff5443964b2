package ascn.contracts.record;

import java.time.LocalDate;

/**
 * Days of the record, half open: of two periods that meet, one ends where the other begins.
 *
 * @param from the first day
 * @param until the day after the last
 */
public record Period(LocalDate from, LocalDate until) {

    /** A period has at least one day. */
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A period from " + from + " until " + until + " has no day");
        }
    }

    /** Whether the day is one of it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** For a reader: first day and end. */
    @Override
    public String toString() {
        return from + " until " + until;
    }
}
