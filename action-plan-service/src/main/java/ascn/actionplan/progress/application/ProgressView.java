package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.contracts.problem.RuleViolation;
import java.util.List;

/**
 * An entry with what would be refused if it were sent today.
 *
 * @param entry the entry
 * @param lacks what is wrong with it while the officer writes it; empty afterwards
 */
public record ProgressView(ProgressEntry entry, List<RuleViolation> lacks) {

    /** Keeps the list from changing. */
    public ProgressView {
        lacks = List.copyOf(lacks);
    }
}
