package ascn.actionplan.plan.persistence;

import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.PlanComment;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.project.persistence.ContentJson;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** The texts of plans as JSON, and their digests: SHA-256 of the canonical form (RFC 8785), so that two are compared by it. */
@ApplicationScoped
public class PlanJson {

    /** Digest of a text, in hexadecimal digits. */
    public String digestOf(PlanContent content) {
        try {
            var canonical = new JsonCanonicalizer(ContentJson.write(content)).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException e) {
            throw new IllegalStateException("A plan has a canonical form", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    String write(Object value) {
        return ContentJson.write(value);
    }

    PlanContent content(String json) {
        return ContentJson.read(json, PlanContent.class);
    }

    List<PlanComment> comments(String json) {
        return List.of(ContentJson.read(json, PlanComment[].class));
    }

    /** Consultations as the statement of {@link PlanReads} writes them. */
    List<Consultation> consultations(String json) {
        return Arrays.stream(ContentJson.read(json, Travelling[].class))
                .map(Travelling::consultation)
                .toList();
    }

    /** A consultation within the row of its version. */
    record Travelling(
            UUID id,
            String draftDigest,
            List<PlanComment> comments,
            PartialDate occurredOn,
            Standing standing,
            @Nullable String source,
            OffsetDateTime recordedAt,
            String recordedBy,
            int version) {

        Consultation consultation() {
            var act = new Act(occurredOn, standing, source, recordedAt.toInstant(), recordedBy);
            return new Consultation(id, draftDigest, comments, act, version);
        }
    }
}
