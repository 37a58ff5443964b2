package ascn.deploy.sample.data;

import java.time.Year;
import java.util.Optional;

/**
 * A line of a yearly list of projects.
 *
 * @param line names the line
 * @param year the year of the list
 * @param city slug of the city
 * @param key names the project within its city, through all years
 * @param title how the list calls it
 * @param focusArea code of the focus area under which it is listed
 * @param status how it stands; empty where the papers leave that open
 * @param source where it is written down
 */
public record ReportedProject(
        String line,
        Year year,
        String city,
        String key,
        String title,
        String focusArea,
        Optional<String> status,
        String source) {

    private static final String BETWEEN_CITY_AND_KEY = "/";

    static ReportedProject of(Row row) {
        String city = row.text("city");
        return new ReportedProject(
                row.text("id"),
                Year.parse(row.text("year")),
                city,
                keyWithin(city, row.text("project_key")),
                row.text("title"),
                row.text("focus_area"),
                row.optional("status"),
                row.text("source"));
    }

    /** The key without the city before it. */
    static String keyWithin(String city, String written) {
        String before = city + BETWEEN_CITY_AND_KEY;
        if (!written.startsWith(before)) {
            throw new IllegalStateException("The project " + written + " is not one of " + city);
        }
        return written.substring(before.length());
    }
}
