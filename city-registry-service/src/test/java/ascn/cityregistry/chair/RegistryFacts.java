package ascn.cityregistry.chair;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.cityregistry.shepherd.ShepherdTermCalls;
import ascn.roster.RosterFacts;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The registry is told over HTTP; tenures are put into its table as their feature keeps them. */
final class RegistryFacts implements RosterFacts {

    private final DataSource dataSource;

    RegistryFacts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String chairmanship(String memberState, String from, String until) {
        return idOf(ChairmanshipCalls.recorded(memberState, from, until));
    }

    @Override
    public void chairmanshipCorrected(String id, String memberState, String from, String until) {
        ChairmanshipCalls.corrected("/api/v1/chairmanships/" + id, memberState, from, until);
    }

    @Override
    public String term(String memberState, String from, String until) {
        return idOf(ShepherdTermCalls.renewed(memberState, from, until));
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Override
    public String tenure(String post, String subject, String since, @Nullable String until, @Nullable String holder) {
        var id = UUID.randomUUID();
        change(
                """
                insert into tenure (tenure_id, version, post, subject, member_state, since, start_on_record, until, body,
                    sample, source, recorded_at, recorded_by, holder, accepted_at, invitation_generation)
                values (?, 0, ?, ?, ?, ?, true, ?, 'NOT_ON_RECORD', true, 'A test', now(), 'a test', ?,
                    case when ?::text is null then null else now() end, 1)
                """,
                id,
                post,
                subject,
                subject,
                LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                holder,
                holder);
        return id.toString();
    }

    @Override
    public void tenureEnded(String id, String until) {
        change(
                "update tenure set until = ?, end_source = 'A test', ended_at = now() where tenure_id = ?",
                LocalDate.parse(until),
                UUID.fromString(id));
    }

    private void change(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var change = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                change.setObject(index + 1, parameters[index]);
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Instant now() {
        return Instant.now();
    }
}
