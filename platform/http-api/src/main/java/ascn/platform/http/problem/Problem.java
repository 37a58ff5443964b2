package ascn.platform.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type a page of this service that explains this kind of problem: {@code /problems/<slug>}
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param instance the path of the request
 * @param rule id of the rule in docs/rules.md, where one rule said no
 * @param copyPosition up to which position of another service's events this was decided, where a copy decided
 * @param errors every single fault, with its place and how to mend it
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String rule,
        @Nullable Long copyPosition,
        List<Fault> errors) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String PAGES = "/problems/";

    /** Keeps the faults from changing under their readers. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * A problem without single faults.
     *
     * @param slug its stable name in kebab case
     */
    public static Problem of(String slug, int status, String detail) {
        return new Problem(PAGES + slug, titleOf(slug), status, detail, null, null, null, List.of());
    }

    /** The same problem with its single faults. */
    public Problem with(List<Fault> faults) {
        return new Problem(type, title, status, detail, instance, rule, copyPosition, faults);
    }

    /** The same problem, raised by a rule. */
    public Problem by(@Nullable String ruleId) {
        return new Problem(type, title, status, detail, instance, ruleId, copyPosition, errors);
    }

    /** The same problem, decided by a copy of another service's facts up to that position; null where none decided. */
    public Problem knowing(@Nullable Long position) {
        return new Problem(type, title, status, detail, instance, rule, position, errors);
    }

    /** The same problem, of a request to that path. */
    public Problem at(String path) {
        return new Problem(type, title, status, detail, path, rule, copyPosition, errors);
    }

    /** Its stable name in kebab case. */
    public String slug() {
        return type.substring(PAGES.length());
    }

    static String titleOf(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
