package ascn.actionplan.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when other members see a plan, and by what (rule P17).
 *
 * @param from the first day
 * @param basis by what
 * @param source where that is written down; absent when it was done by the call itself
 */
public record Sharing(
        LocalDate from, SharingBasis basis, @Nullable String source) {}
