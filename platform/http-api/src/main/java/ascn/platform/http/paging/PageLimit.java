package ascn.platform.http.paging;

import ascn.platform.http.problem.Fault;
import ascn.platform.http.problem.ProblemException;
import jakarta.ws.rs.BadRequestException;
import java.util.List;

/**
 * How many items a page may have, from the query.
 *
 * @param value 1 to {@link #LARGEST}
 */
public record PageLimit(int value) {

    /** The most items of a page. */
    public static final int LARGEST = 500;

    /** How many items a page has when the caller does not say. */
    public static final String USUAL = "100";

    /**
     * Reads the parameter; JAX-RS calls this.
     *
     * @throws BadRequestException with the problem, when it is no number from 1 to {@link #LARGEST}
     */
    public static PageLimit fromString(String written) {
        try {
            int value = Integer.parseInt(written);
            if (value >= 1 && value <= LARGEST) {
                return new PageLimit(value);
            }
        } catch (NumberFormatException e) {
            throw refused(written);
        }
        throw refused(written);
    }

    private static BadRequestException refused(String written) {
        var fault = new Fault(
                null,
                "invalid-parameter",
                null,
                "limit is '" + written + "'",
                "Give a whole number from 1 to " + LARGEST);
        return new BadRequestException(ProblemException.invalid(List.of(fault)));
    }

    /** One more than the page holds: the extra item tells that there is a next page. */
    public int plusOne() {
        return value + 1;
    }
}
