package ascn.actionplan.progress.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names the entry of a city for a year: there is one at the most (rule P10).
 *
 * @param city slug of the city
 * @param year the year that is reported on
 */
@Embeddable
public record ProgressEntryId(
        String city, @Column(name = "of_year") int year) {

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static ProgressEntryId parse(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a city and a year: '" + written + "'");
        }
        return new ProgressEntryId(written.substring(0, slash), Integer.parseInt(written.substring(slash + 1)));
    }

    /** The written form: city, slash, year. */
    @Override
    public String toString() {
        return city + "/" + year;
    }
}
