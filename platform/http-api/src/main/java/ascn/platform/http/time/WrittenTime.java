package ascn.platform.http.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads days as callers write them. Java takes years that no database keeps; here a year has four digits. */
public final class WrittenTime {

    private static final Pattern YEAR_OF_FOUR_DIGITS = Pattern.compile("\\d{4}-.*");

    private WrittenTime() {}

    /**
     * A day, written as {@code 2018-03-23}.
     *
     * @throws IllegalArgumentException when it is written otherwise or there is no such day
     */
    public static LocalDate day(String written) {
        try {
            return LocalDate.parse(checked(written));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + written + "' is not a day: write 2018-03-23", e);
        }
    }

    private static String checked(String written) {
        if (!YEAR_OF_FOUR_DIGITS.matcher(written).matches()) {
            throw new IllegalArgumentException("'" + written + "' does not begin with a year of four digits");
        }
        return written;
    }
}
