package ascn.platform.description;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers of answers, described once; every response refers to those that it can carry. */
final class CommonHeaders {

    static final String CORRELATION_ID = "X-Correlation-Id";
    static final String RETRY_AFTER = "Retry-After";
    static final String CHALLENGE = "WWW-Authenticate";

    private static final String ETAG = "ETag";
    private static final String LINK = "Link";
    private static final String LOCATION = "Location";
    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String RATE_LIMIT = "RateLimit";
    private static final String RATE_LIMIT_POLICY = "RateLimit-Policy";
    private static final String VARY = "Vary";

    private static final Map<String, Header> ALL = all();

    private CommonHeaders() {}

    static void addTo(Components components) {
        ALL.forEach(components::addHeader);
    }

    /** Says which headers the answers of success carry; those of problems are said with the problem. */
    static void describe(Operation operation) {
        boolean isConditional = operation.getResponses().hasAPIResponse("304");
        boolean changesWhatWasRead = CommonParameters.has(operation, "If-Match");
        boolean isPaged = CommonParameters.has(operation, "cursor");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") || "304".equals(status)) {
                addCommon(response);
                refer(response, CACHE_CONTROL);
                refer(response, VARY);
                if (isConditional || changesWhatWasRead || "201".equals(status)) {
                    refer(response, ETAG);
                }
                if (isPaged) {
                    refer(response, LINK);
                }
                if ("201".equals(status)) {
                    refer(response, LOCATION);
                }
            }
        });
    }

    /** Headers that any answer may carry. */
    static void addCommon(APIResponse response) {
        refer(response, CORRELATION_ID);
        refer(response, RATE_LIMIT);
        refer(response, RATE_LIMIT_POLICY);
    }

    static void refer(APIResponse response, String name) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
        }
    }

    private static Map<String, Header> all() {
        var headers = new LinkedHashMap<String, Header>();
        headers.put(
                CACHE_CONTROL,
                text(
                        true,
                        "no-store for what is not public; no-cache for what may be kept but is asked for again",
                        "no-store"));
        headers.put(
                CORRELATION_ID,
                text(true, "The caller's id of the request, or a new one", "5f0e7c1a-9a34-4d5e-8f43-2f1f0b6d7c55"));
        headers.put(ETAG, text(false, "A strong tag of this version in this representation", "\"3-json\""));
        headers.put(
                LINK,
                text(
                        false,
                        "The next page (rel=\"next\"); absent on the last one",
                        "</api/v1/things?cursor=WyJtYWthc3NhciJd>; rel=\"next\""));
        headers.put(
                LOCATION, text(true, "Where the new thing is", "/api/v1/things/0199f3a4-5d1e-7c52-9b0a-6f2d8e41c7a3"));
        headers.put(
                RATE_LIMIT,
                text(
                        false,
                        "What is left of the limit, and the seconds until it is full again",
                        "\"default\";r=49;t=1"));
        headers.put(RATE_LIMIT_POLICY, text(false, "The limit of this caller", "\"default\";q=50;w=1"));
        headers.put(
                RETRY_AFTER,
                OASFactory.createHeader()
                        .required(true)
                        .description("Seconds after which the same request may succeed")
                        .example(5)
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .minimum(BigDecimal.ZERO)
                                .maximum(BigDecimal.valueOf(86_400))));
        headers.put(VARY, text(true, "The representation depends on these headers", "Accept, Authorization"));
        headers.put(CHALLENGE, text(true, "Which token is asked for", "Bearer"));
        return headers;
    }

    private static Header text(boolean required, String description, String example) {
        return OASFactory.createHeader()
                .required(required)
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(2_000));
    }
}
