package ascn.platform.http.conditional;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/**
 * Strong entity tags that name the version of a row and the representation of it, for example {@code "3-json"}. Where two
 * callers see different parts of a resource, the part belongs to the representation: {@code "3-json.contacts"}.
 * {@link ConditionalReads} compares the tag with {@code If-None-Match}.
 */
public final class VersionTag {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})-[A-Za-z0-9._-]+\"");
    private static final long NONE = -1;

    private VersionTag() {}

    /** The tag of a version in one representation. */
    public static EntityTag of(long version, String representation) {
        return new EntityTag(version + "-" + representation);
    }

    /** Answers the body as JSON with its tag. */
    public static Response answer(EntityTag tag, Object body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).tag(tag).build();
    }

    static long versionOf(String tag) {
        var matcher = FORM.matcher(tag);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : NONE;
    }
}
