package ascn.platform.http.idempotency;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a call that had its effect.
 *
 * @param resultId names what it has made or changed
 * @param status with which it was answered, 2xx
 * @param location where that is found; null where the answer names no place
 */
public record Outcome(String resultId, int status, @Nullable URI location) {

    private static final int OK = 200;
    private static final int CREATED = 201;

    /** Something new, at the path of the request and its id (201). */
    public static Outcome created(String resultId, UriInfo uri) {
        return new Outcome(
                resultId, CREATED, uri.getAbsolutePathBuilder().path(resultId).build());
    }

    /** A decision about something that is there (200). */
    public static Outcome decided(String resultId) {
        return new Outcome(resultId, OK, null);
    }

    @Nullable
    String locationText() {
        return location == null ? null : location.toString();
    }

    static @Nullable URI location(@Nullable String written) {
        return written == null ? null : URI.create(written);
    }
}
