package ascn.actionplan.workbook.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The texts that workbooks were made from, by their digests: one that comes back is merged over its own. They are forgotten
 * when nobody has downloaded them for 400 days.
 */
@ApplicationScoped
public class WorkbookBases {

    private static final Duration KEPT = Duration.ofDays(400);

    private final DataSource dataSource;

    WorkbookBases(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Keeps a text that is downloaded.
     *
     * @param subject whose text it is, for example {@code plan/banyuwangi/1}
     * @param digest SHA-256 of it
     * @param content as JSON
     * @param now when
     */
    public void keep(String subject, String digest, String content, Instant now) {
        try (var connection = dataSource.getConnection();
                var forget = connection.prepareStatement(
                        "delete from workbook_base where subject = ? and downloaded_at < ?");
                var insert = connection.prepareStatement(
                        "insert into workbook_base (subject, digest, content, downloaded_at) values (?, ?, ?, ?)"
                                + " on conflict (subject, digest) do update set downloaded_at = excluded.downloaded_at")) {
            forget.setString(1, subject);
            forget.setObject(2, now.minus(KEPT).atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
            insert.setString(1, subject);
            insert.setString(2, digest);
            insert.setString(3, content);
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new WorkbooksUnavailable(e);
        }
    }

    /** The text of that digest, where it was downloaded. */
    public Optional<String> find(String subject, String digest) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select content from workbook_base where subject = ? and digest = ?")) {
            select.setString(1, subject);
            select.setString(2, digest);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new WorkbooksUnavailable(e);
        }
    }
}
