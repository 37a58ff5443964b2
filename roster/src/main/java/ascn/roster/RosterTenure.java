package ascn.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenure of a post, as this service knows it (rule N06).
 *
 * @param tenureId the tenure
 * @param post NATIONAL_REPRESENTATIVE, CHIEF_SMART_CITY_OFFICER or SHEPHERD_REPRESENTATIVE
 * @param subject what the post is of: a member state's code, or for an officer the slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of the member state, for an officer that of the city
 * @param since the first day on which acts of the post are judged by it
 * @param startOnRecord whether a source gives that start
 * @param until the day after its last, where it has an end
 * @param body the body behind the post, or NOT_ON_RECORD
 * @param designation what the officer of a city is, for other posts absent
 * @param sample whether an account of the sample network stands for the post (rule N04)
 * @param holder actor id of the person who accepted it; nobody acts by it before
 */
public record RosterTenure(
        UUID tenureId,
        String post,
        String subject,
        String memberState,
        LocalDate since,
        boolean startOnRecord,
        Optional<LocalDate> until,
        String body,
        Optional<String> designation,
        boolean sample,
        Optional<String> holder) {

    /** The columns that {@link #of} reads, of a table that is named {@code t}. */
    static final String COLUMNS = """
            t.tenure_id, t.post, t.subject, t.member_state as tenure_state, t.since as tenure_since, t.start_on_record,
            t.until as tenure_until, t.body, t.designation, t.sample, t.holder""";

    static RosterTenure of(ResultSet row) throws SQLException {
        return new RosterTenure(
                row.getObject("tenure_id", UUID.class),
                row.getString("post"),
                row.getString("subject"),
                row.getString("tenure_state"),
                row.getObject("tenure_since", LocalDate.class),
                row.getBoolean("start_on_record"),
                Optional.ofNullable(row.getObject("tenure_until", LocalDate.class)),
                row.getString("body"),
                Optional.ofNullable(row.getString("designation")),
                row.getBoolean("sample"),
                Optional.ofNullable(row.getString("holder")));
    }

    /** The tenure of a row that may have none. */
    static @Nullable RosterTenure ofOptional(ResultSet row) throws SQLException {
        return row.getObject("tenure_id") == null ? null : of(row);
    }

    /** Whether the person of that actor id holds it. */
    public boolean isHeldBy(String actorId) {
        return holder.filter(actorId::equals).isPresent();
    }
}
