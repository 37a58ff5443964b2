package ascn.platform.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers problem documents where no resource is reached: the server itself or one of our filters says no. */
@Singleton
public class RoutedProblems {

    private final ObjectMapper mapper;

    RoutedProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Ends the request with the problem. Headers that were put on the answer before stay. */
    public void end(RoutingContext routing, Problem problem) {
        routing.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(written(problem.at(routing.normalizedPath())));
    }

    private String written(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can be written", e);
        }
    }
}
