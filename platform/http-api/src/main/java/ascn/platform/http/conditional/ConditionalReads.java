package ascn.platform.http.conditional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Gives every read an entity tag, and answers 304 to a caller who has what it names. A resource with a version brings its
 * own ({@link VersionTag}); of anything else the tag is a digest of the bytes that are sent. What is streamed has none.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
class ConditionalReads implements ContainerResponseFilter {

    private final ObjectMapper mapper;
    private final PreparedReads prepared;
    private final CurrentVertxRequest current;

    ConditionalReads(ObjectMapper mapper, PreparedReads prepared, CurrentVertxRequest current) {
        this.mapper = mapper;
        this.prepared = prepared;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isRead(request) || response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        var bytes = bytesOf(response);
        if (bytes != null) {
            if (response.getEntityTag() == null) {
                response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(digestOf(bytes)));
            }
            prepared.keep(current.getCurrent(), response, bytes);
        }
        var tag = response.getEntityTag();
        if (tag != null && hasIt(request, tag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static boolean hasIt(ContainerRequestContext request, EntityTag tag) {
        return EntityTags.of(request.getHeaderString(HttpHeaders.IF_NONE_MATCH)).includes("\"" + tag.getValue() + "\"");
    }

    /** The bytes of a JSON answer, which it has from here on; null of anything that is streamed or no JSON. */
    private byte @Nullable [] bytesOf(ContainerResponseContext response) {
        var entity = response.getEntity();
        if (entity == null || entity instanceof StreamingOutput || !isJson(response.getMediaType())) {
            return null;
        }
        var bytes = entity instanceof byte[] written ? written : write(entity);
        response.setEntity(bytes, response.getEntityAnnotations(), response.getMediaType());
        return bytes;
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
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
