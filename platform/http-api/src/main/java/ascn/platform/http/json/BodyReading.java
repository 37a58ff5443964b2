package ascn.platform.http.json;

import ascn.platform.http.limits.LargestBody;
import ascn.platform.http.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body of JSON. One that can be read costs no more than reading it; one that cannot is read a second time, slowly,
 * to name everything that is wrong with it.
 */
@Provider
class BodyReading implements ReaderInterceptor {

    private final LargestBody largest;
    private final BodyFaults faults;

    BodyReading(LargestBody largest, BodyFaults faults) {
        this.largest = largest;
        this.faults = faults;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            return context.proceed();
        }
        var body = largest.read(context.getInputStream());
        context.setInputStream(new ByteArrayInputStream(body));
        try {
            return context.proceed();
        } catch (JsonProcessingException e) {
            throw refused(body, context);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException ? refused(body, context) : e;
        }
    }

    private ProblemException refused(byte[] body, ReaderInterceptorContext context) {
        return ProblemException.invalid(faults.of(body, context.getGenericType()));
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
