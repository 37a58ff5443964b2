package ascn.actionplan.workbook.persistence;

import ascn.actionplan.catalogue.persistence.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The texts that workbooks were made from, by their digests: one that comes back is merged over its own. They are forgotten
 * when nobody has downloaded them for 400 days.
 */
@ApplicationScoped
public class WorkbookBases {

    private static final Duration KEPT = Duration.ofDays(400);

    private final Statements statements;

    WorkbookBases(Statements statements) {
        this.statements = statements;
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
        statements.change(
                "delete from workbook_base where subject = ? and downloaded_at < ?", subject, now.minus(KEPT));
        statements.change(
                "insert into workbook_base (subject, digest, content, downloaded_at) values (?, ?, ?, ?)"
                        + " on conflict (subject, digest) do update set downloaded_at = excluded.downloaded_at",
                subject,
                digest,
                content,
                now);
    }

    /** The text of that digest, where it was downloaded. */
    public Optional<String> find(String subject, String digest) {
        return statements.first(
                "select content from workbook_base where subject = ? and digest = ?",
                row -> row.getString(1),
                subject,
                digest);
    }
}
