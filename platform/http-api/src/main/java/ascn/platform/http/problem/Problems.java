package ascn.platform.http.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the problem documents of this API. Their type is a page of our own: {@code /problems/<slug>}. */
public final class Problems {

    private static final String PAGES = "/problems/";

    private Problems() {}

    /**
     * A problem of one kind.
     *
     * @param slug its stable name in kebab case
     * @param status HTTP status
     * @param detail what is wrong, in a sentence
     */
    public static HttpProblem.Builder problem(String slug, int status, String detail, @Nullable UriInfo uri) {
        var problem = HttpProblem.builder()
                .withType(URI.create(PAGES + slug))
                .withTitle(titleOf(slug))
                .withStatus(status)
                .withDetail(detail);
        return uri == null
                ? problem
                : problem.withInstance(URI.create(uri.getRequestUri().getRawPath()));
    }

    /** A request whose content is not valid (400), with every fault. */
    public static Response invalid(List<Fault> faults, UriInfo uri) {
        var detail = faults.size() == 1 ? faults.get(0).detail() : faults.size() + " things are wrong with the request";
        return problem("invalid-request", 400, detail, uri)
                .with("errors", faults)
                .build()
                .toResponse();
    }

    /** A dependency is away (503); the same request may succeed later. */
    public static Response unavailable(String slug, String detail, UriInfo uri) {
        return problem(slug, 503, detail, uri)
                .withHeader(HttpHeaders.RETRY_AFTER, "5")
                .build()
                .toResponse();
    }

    private static String titleOf(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
