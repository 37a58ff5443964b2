package ascn.roster;

import ascn.contracts.record.PartialDate;
import java.time.LocalDate;

/**
 * The days of a term whose ends are known more or less precisely (rules C11, N05). It counts from the last day that its
 * beginning can be until the last day that its end can be: where one term ends in 2025 and the next begins in 2025, they meet.
 *
 * @param from its beginning, as precisely as it is known
 * @param until the day after its last, as precisely as it is known
 */
public record TermDays(PartialDate from, PartialDate until) {

    /**
     * Reads both as they are written in the record.
     *
     * @throws IllegalArgumentException when one is no date of the record
     */
    public static TermDays parse(String from, String until) {
        return new TermDays(PartialDate.parse(from), PartialDate.parse(until));
    }

    /** The first day on which it counts. */
    public LocalDate countsFrom() {
        return from.lastDay();
    }

    /** The day after the last on which it counts. */
    public LocalDate countsUntil() {
        return until.lastDay();
    }

    /** The day after the last on which it runs for certain; the first on which it counts where there is none. */
    public LocalDate certainUntil() {
        return until.firstDay().isBefore(countsFrom()) ? countsFrom() : until.firstDay();
    }

    /** Whether there is a day on which it counts. */
    public boolean hasDays() {
        return countsFrom().isBefore(countsUntil());
    }

    /** Whether both have a day on which they run for certain. */
    public boolean certainlyOverlaps(TermDays other) {
        return countsFrom().isBefore(other.certainUntil())
                && other.countsFrom().isBefore(certainUntil())
                && countsFrom().isBefore(certainUntil())
                && other.countsFrom().isBefore(other.certainUntil());
    }
}
