package ascn.platform.http.json;

import ascn.platform.http.problem.Fault;
import ascn.platform.http.problem.ProblemException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads days of the query; JAX-RS by itself would answer 404 to a day that does not exist. */
@Provider
class DayParameter implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new Day() : null;
    }

    private static final class Day implements ParamConverter<LocalDate> {

        @Override
        @SuppressWarnings("NullAway") // JAX-RS allows null for an absent parameter.
        public LocalDate fromString(@Nullable String written) {
            if (written == null) {
                return null;
            }
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                var detail = "'" + written + "' is not a day";
                var fault = new Fault(null, "invalid-parameter", null, detail, "Write it as 2018-03-23");
                throw new BadRequestException(ProblemException.invalid(List.of(fault)));
            }
        }

        @Override
        public String toString(LocalDate day) {
            return day.toString();
        }
    }
}
