package ascn.platform.http.problem;

import java.util.List;

/** A refusal of HTTP itself (a condition, a parameter, a header), where no rule of the domain is behind it. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** The refusal with that name and status. */
    public static ProblemException of(String slug, int status, String detail) {
        return new ProblemException(Problem.of(slug, status, detail));
    }

    /** A request that is not valid (400), for these faults. */
    public static ProblemException invalid(List<Fault> faults) {
        return new ProblemException(invalidRequest(faults));
    }

    static Problem invalidRequest(List<Fault> faults) {
        var detail = faults.size() == 1 ? faults.get(0).detail() : faults.size() + " things are wrong with the request";
        return Problem.of("invalid-request", 400, detail).with(faults);
    }

    Problem problem() {
        return problem;
    }
}
