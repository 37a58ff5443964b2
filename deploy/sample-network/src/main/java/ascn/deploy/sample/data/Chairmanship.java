package ascn.deploy.sample.data;

import ascn.contracts.record.Standing;
import java.time.Year;

/**
 * The member state that chairs ASEAN in a year.
 *
 * @param year the year; a chairmanship runs with the calendar year
 * @param memberState ISO 3166-1 alpha-2 code
 * @param standing PLANNED where no paper gives it yet and only the usual order is known
 * @param source where it is written down
 */
public record Chairmanship(Year year, String memberState, Standing standing, String source) {

    private static final String NOT_FROM_A_PAPER = "recalled";

    static Chairmanship of(Row row) {
        return new Chairmanship(
                Year.parse(row.text("year")),
                row.text("member_state"),
                row.text("confidence").equals(NOT_FROM_A_PAPER) ? Standing.PLANNED : Standing.RECORDED,
                row.text("source"));
    }
}
