package ascn.actionplan.workbook.application;

import ascn.actionplan.project.persistence.ContentJson;
import ascn.actionplan.workbook.domain.WorkbookBaseUnknown;
import ascn.actionplan.workbook.persistence.WorkbookBases;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts that workbooks were made from. */
@ApplicationScoped
class Bases {

    private final WorkbookBases kept;
    private final Clock clock;

    Bases(WorkbookBases kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Remembers what is downloaded. */
    void keep(String subject, String digest, Object content) {
        kept.keep(subject, digest, ContentJson.write(content), clock.instant());
    }

    /**
     * The text that a file names; empty where it names none.
     *
     * @throws WorkbookBaseUnknown when it names one that no download on record has
     */
    <T> Optional<T> find(String subject, @Nullable String digest, Class<T> type) {
        return digest == null
                ? Optional.empty()
                : Optional.of(kept.find(subject, digest)
                        .map(content -> ContentJson.read(content, type))
                        .orElseThrow(WorkbookBaseUnknown::new));
    }

    /** Digest of a text that has none of its own. */
    static String digestOf(Object content) {
        try {
            var bytes = ContentJson.write(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
