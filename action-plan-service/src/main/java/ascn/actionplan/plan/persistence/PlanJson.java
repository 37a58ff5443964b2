package ascn.actionplan.plan.persistence;

import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.PlanComment;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;

/** The texts of plans as JSON, and their digests: SHA-256 of the canonical form (RFC 8785), so that two are compared by it. */
@ApplicationScoped
public class PlanJson {

    private static final TypeReference<List<PlanComment>> COMMENTS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    PlanJson(ObjectMapper mapper) {
        // The components of records and nothing that is computed from them; what a later release adds is no fault.
        this.mapper = mapper.copy()
                .setVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                .setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Digest of a text, in hexadecimal digits. */
    public String digestOf(PlanContent content) {
        try {
            var canonical = new JsonCanonicalizer(write(content)).getEncodedUTF8();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException e) {
            throw new IllegalStateException("A plan has a canonical form", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan can be written", e);
        }
    }

    PlanContent content(String json) {
        try {
            return mapper.readValue(json, PlanContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan that was written can be read", e);
        }
    }

    /** Consultations as the database writes its rows. */
    List<Consultation> consultations(String json) {
        try {
            var consultations = new ArrayList<Consultation>();
            for (var row : mapper.readTree(json)) {
                consultations.add(consultation(row));
            }
            return List.copyOf(consultations);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Consultations that were written can be read", e);
        }
    }

    private Consultation consultation(JsonNode row) {
        var act = new Act(
                PartialDate.parse(row.path("occurred_on").asText()),
                Standing.valueOf(row.path("standing").asText()),
                row.path("source").isTextual() ? row.path("source").asText() : null,
                OffsetDateTime.parse(row.path("recorded_at").asText()).toInstant(),
                row.path("recorded_by").asText());
        return new Consultation(
                UUID.fromString(row.path("consultation_id").asText()),
                row.path("draft_digest").asText(),
                comments(row.path("comments").toString()),
                act,
                row.path("version").asInt());
    }

    List<PlanComment> comments(String json) {
        try {
            return mapper.readValue(json, COMMENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Comments that were written can be read", e);
        }
    }
}
