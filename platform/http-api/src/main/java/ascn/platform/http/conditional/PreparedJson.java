package ascn.platform.http.conditional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Answers what has no version of its own: the entity tag is a digest of the bytes that are sent. */
@ApplicationScoped
public class PreparedJson {

    private final ObjectMapper mapper;

    PreparedJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Answers 304 when the caller has these bytes, otherwise the bytes with their tag. */
    public Response answer(Request request, Object body) {
        var bytes = write(body);
        var tag = new EntityTag(digestOf(bytes));
        var notModified = request.evaluatePreconditions(tag);
        return (notModified == null ? Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE) : notModified)
                .tag(tag)
                .build();
    }

    private byte[] write(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a response: " + body.getClass(), e);
        }
    }

    private static String digestOf(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
