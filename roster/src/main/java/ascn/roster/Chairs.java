package ascn.roster;

import ascn.platform.http.time.AskedFor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who chairs the network and who is its shepherd, on any day and as it was known at any moment. Nothing of it is stored: it is
 * derived from the ASEAN Chair calendar, the terms of the shepherd and the tenures, so that a change of any of them changes
 * the answer at once (rules C08, C09, C11).
 */
@ApplicationScoped
public class Chairs {

    /** The columns of a chairmanship, of a term and of the tenure of who acts, and one row at the most. */
    private static final String CHAIR = """
            with asked as (%s)
            select c.chairmanship_id, c.member_state, c.standing, %s
            from (%s) c
            left join lateral (%s) t on true
            """.formatted(
                    AnswersOfADay.ASKED,
                    RosterTenure.COLUMNS,
                    AnswersOfADay.CHAIRMANSHIP,
                    AnswersOfADay.tenureOf("'NATIONAL_REPRESENTATIVE'", "c.member_state"));

    private static final String SHEPHERD = """
            with asked as (%s)
            select s.shepherd_term_id, s.member_state, s.standing,
                c.member_state is not distinct from s.member_state as also_chairs, %s
            from (%s) s
            left join (%s) c on true
            left join lateral (%s) t on true
            """.formatted(
                    AnswersOfADay.ASKED,
                    RosterTenure.COLUMNS,
                    AnswersOfADay.SHEPHERD_TERM,
                    AnswersOfADay.CHAIRMANSHIP,
                    AnswersOfADay.SHEPHERDS_PERSON);

    private final Copy copy;

    Chairs(Copy copy) {
        this.copy = copy;
    }

    /** Who chairs the network on a day, by what is known now. */
    public ChairOn chairOn(LocalDate day) {
        return chairOn(day, AskedFor.NOW);
    }

    /** Who chairs the network on a day, as it was known at a moment (rule N01). */
    public ChairOn chairOn(LocalDate day, Instant knownAt) {
        return copy.first(CHAIR, Chairs::chair, day, knownAt).orElse(ChairOn.NOBODY);
    }

    private static ChairOn chair(ResultSet row) throws SQLException {
        return new ChairOn(
                Optional.of(row.getString("member_state")),
                Optional.ofNullable(RosterTenure.ofOptional(row)),
                Optional.of(row.getObject("chairmanship_id", UUID.class)),
                isPlanned(row));
    }

    /** Who acts as shepherd on a day, by what is known now. */
    public ShepherdOn shepherdOn(LocalDate day) {
        return shepherdOn(day, AskedFor.NOW);
    }

    /** Who acts as shepherd on a day, as it was known at a moment (rule N01). */
    public ShepherdOn shepherdOn(LocalDate day, Instant knownAt) {
        return copy.first(SHEPHERD, Chairs::shepherd, day, knownAt).orElse(ShepherdOn.NOBODY);
    }

    private static ShepherdOn shepherd(ResultSet row) throws SQLException {
        return new ShepherdOn(
                Optional.of(row.getString("member_state")),
                Optional.ofNullable(RosterTenure.ofOptional(row)),
                Optional.of(row.getObject("shepherd_term_id", UUID.class)),
                isPlanned(row),
                row.getBoolean("also_chairs"));
    }

    private static boolean isPlanned(ResultSet row) throws SQLException {
        return "PLANNED".equals(row.getString("standing"));
    }
}
