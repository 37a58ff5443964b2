package ascn.platform.http.problem;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes values that are not allowed a problem document with every fault. */
class InvalidValueMapper {

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response values(ConstraintViolationException invalid, UriInfo uri) {
        var faults = invalid.getConstraintViolations().stream()
                .map(Faults::of)
                .sorted(Comparator.comparing(fault -> String.valueOf(fault.pointer())))
                .toList();
        return Problems.answer(ProblemException.invalidRequest(faults), uri).build();
    }
}
