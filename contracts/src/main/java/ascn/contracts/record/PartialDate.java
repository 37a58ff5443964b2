package ascn.contracts.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precisely as the record knows it (rule N05). Days are days in Asia/Jakarta.
 *
 * <p>It is written in ISO 8601-2 (EDTF): {@code 2018-03-23}, {@code 2018-10}, {@code 2018}, and {@code ../2023-12-31}
 * for "not later than". For {@code asOf} it counts from the last day of its period, so that nothing is shown as true
 * before it certainly was.
 *
 * @param precision how finely the date is known
 * @param lastDay the last day that it can be
 */
public record PartialDate(DatePrecision precision, LocalDate lastDay) {

    private static final String NOT_LATER_THAN_PREFIX = "../";
    private static final Pattern LIMIT = Pattern.compile("\\.\\./\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Moves the last day to the end of the period that the precision names. */
    public PartialDate {
        lastDay = switch (precision) {
            case DAY, NOT_LATER_THAN -> lastDay;
            case MONTH -> YearMonth.from(lastDay).atEndOfMonth();
            case YEAR -> lastDay.withDayOfYear(lastDay.lengthOfYear());
        };
    }

    /** A date known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(DatePrecision.DAY, day);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when the text is none of the four forms or names a day that does not exist
     */
    public static PartialDate parse(String written) {
        try {
            if (LIMIT.matcher(written).matches()) {
                var day = LocalDate.parse(written.substring(NOT_LATER_THAN_PREFIX.length()));
                return new PartialDate(DatePrecision.NOT_LATER_THAN, day);
            }
            if (DAY.matcher(written).matches()) {
                return of(LocalDate.parse(written));
            }
            if (MONTH.matcher(written).matches()) {
                return new PartialDate(
                        DatePrecision.MONTH, YearMonth.parse(written).atDay(1));
            }
            if (YEAR.matcher(written).matches()) {
                return new PartialDate(DatePrecision.YEAR, Year.parse(written).atDay(1));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(notADate(written), e);
        }
        throw new IllegalArgumentException(notADate(written));
    }

    private static String notADate(String written) {
        return "'" + written + "' is not a date of the record: write 2018-03-23, 2018-10, 2018 or ../2023-12-31";
    }

    /** The first day that it can be; {@link LocalDate#MIN} when only its end is known. */
    public LocalDate firstDay() {
        return switch (precision) {
            case DAY -> lastDay;
            case MONTH -> lastDay.withDayOfMonth(1);
            case YEAR -> lastDay.withDayOfYear(1);
            case NOT_LATER_THAN -> LocalDate.MIN;
        };
    }

    /** Whether it is true on that day by all that is known: its whole period has passed. */
    public boolean countsOn(LocalDate day) {
        return !lastDay.isAfter(day);
    }

    /**
     * Whether it lies before the other for certain. Two dates that are in the wrong order for certain break a rule of
     * order; two that merely may be in the wrong order do not (rule N05).
     */
    public boolean isCertainlyBefore(PartialDate other) {
        return lastDay.isBefore(other.firstDay());
    }

    /** The written form, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> lastDay.toString();
            case MONTH -> YearMonth.from(lastDay).toString();
            case YEAR -> "%04d".formatted(lastDay.getYear());
            case NOT_LATER_THAN -> NOT_LATER_THAN_PREFIX + lastDay;
        };
    }
}
