package ascn.actionplan.plan.domain;

import ascn.contracts.record.Act;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The National Representative of the city's member state was consulted on a draft (rule P03). It is no approval (rule P04).
 *
 * @param id names it
 * @param draftDigest digest of the draft that was read
 * @param comments what was said, in order; empty where there was nothing to say
 * @param act when, and by whom it was told
 * @param version the version with which it travels along; absent while it waits for the next one
 */
public record Consultation(
        UUID id,
        String draftDigest,
        List<PlanComment> comments,
        Act act,
        @Nullable Integer version) {

    /** Keeps the comments from changing under their readers. */
    public Consultation {
        comments = List.copyOf(comments);
    }
}
