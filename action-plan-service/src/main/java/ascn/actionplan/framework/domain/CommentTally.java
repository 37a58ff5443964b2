package ascn.actionplan.framework.domain;

import java.util.Map;

/**
 * The comments on an edition, counted.
 *
 * @param undecided how many have no disposition yet
 * @param decided how many have which disposition; none that is zero
 */
public record CommentTally(long undecided, Map<Disposition, Long> decided) {

    /** Keeps the counts from changing under their readers. */
    public CommentTally {
        decided = Map.copyOf(decided);
    }

    /** All of them. */
    public long all() {
        return undecided + decided.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Goes on only when each has its disposition (rule F02).
     *
     * @throws CommentsUndecided when one has none
     */
    public void refuseUndecided() {
        if (undecided > 0) {
            throw new CommentsUndecided(undecided);
        }
    }
}
