package ascn.platform.http.paging;

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

    /** Refuses what is out of bounds. */
    public PageLimit {
        if (value < 1 || value > LARGEST) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST + " items");
        }
    }

    /**
     * Reads the parameter; JAX-RS calls this, after the query was checked.
     *
     * @throws IllegalArgumentException when it is no number from 1 to {@link #LARGEST}
     */
    public static PageLimit fromString(String written) {
        return new PageLimit(Integer.parseInt(written));
    }

    /** One more than the page holds: the extra item tells that there is a next page. */
    public int plusOne() {
        return value + 1;
    }
}
