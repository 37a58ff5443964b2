package ascn.platform.http.conditional;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Strong entity tags that name the version of a row and the representation of it, for example {@code "3-json"}. Where two
 * callers see different parts of a resource, the part belongs to the representation: {@code "3-json.contacts"}.
 * {@link ConditionalReads} compares the tag with {@code If-None-Match}.
 */
public final class VersionTag {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})-[A-Za-z0-9._-]+\"");
    private static final long NONE = -1;

    /** Enough that two states of one resource never share a tag by chance. */
    private static final int DIGEST_BYTES = 12;

    private VersionTag() {}

    /** The tag of a version in one representation. */
    public static EntityTag of(long version, String representation) {
        return new EntityTag(version + "-" + representation);
    }

    /**
     * The tag where the body also shows what no version of the row counts: a judgement of today, what waits for it. A
     * digest of that becomes part of the representation, for example {@code "3-json.q83vEjRWeJA"}, so that the tag changes
     * whenever the body does. {@code If-Match} goes by the version alone: nobody else has changed the row.
     *
     * @param derived the written form of everything that is shown beside the row; nothing leaves the tag as it is without
     */
    public static EntityTag of(long version, String representation, List<String> derived) {
        return derived.isEmpty() ? of(version, representation) : of(version, representation + "." + digest(derived));
    }

    private static String digest(List<String> derived) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : derived) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
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
