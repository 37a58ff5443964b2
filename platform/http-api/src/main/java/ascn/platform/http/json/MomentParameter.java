package ascn.platform.http.json;

import ascn.platform.http.problem.Fault;
import ascn.platform.http.problem.ProblemException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads moments of the query, as RFC 3339 in UTC. */
@Provider
class MomentParameter implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == Instant.class ? (ParamConverter<T>) new Moment() : null;
    }

    private static final class Moment implements ParamConverter<Instant> {

        @Override
        @SuppressWarnings("NullAway") // JAX-RS allows null for an absent parameter.
        public Instant fromString(@Nullable String written) {
            if (written == null) {
                return null;
            }
            try {
                return Instant.parse(written);
            } catch (DateTimeParseException e) {
                var detail = "'" + written + "' is not a moment";
                var fault = new Fault(null, "invalid-parameter", null, detail, "Write it as 2018-03-23T04:30:00Z");
                throw new BadRequestException(ProblemException.invalid(List.of(fault)));
            }
        }

        @Override
        public String toString(Instant moment) {
            return moment.toString();
        }
    }
}
