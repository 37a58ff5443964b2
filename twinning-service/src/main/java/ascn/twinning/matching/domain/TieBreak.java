package ascn.twinning.matching.domain;

/** How those whom one side likes equally are put in order. It is published with the weights, before the round opens. */
public enum TieBreak {
    /** More points first; of equal points, the slug that comes first. */
    SCORE_THEN_SLUG(
            "Inside a tie the pair with more published points comes first; of equal points, the one whose slug comes"
                    + " first in the order of the alphabet.");

    private final String statement;

    TieBreak(String statement) {
        this.statement = statement;
    }

    /** The sentence that is published. */
    public String statement() {
        return statement;
    }
}
