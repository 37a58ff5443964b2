package ascn.actionplan.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan or programme of other bodies, to whose action lines projects contribute (rule P16). One that has ended stays on
 * record: projects of its days name it.
 *
 * @param code names it, for ever
 * @param name how its body calls it
 * @param from the year in which it begins, where a source says
 * @param until the last year in which it runs, where it has an end
 * @param source where it is written down
 * @param actionLines its action lines, by code
 */
public record InstrumentFacts(
        String code,
        String name,
        @Nullable Integer from,
        @Nullable Integer until,
        String source,
        List<ActionLine> actionLines) {

    /** Keeps the list from changing. */
    public InstrumentFacts {
        actionLines = List.copyOf(actionLines);
    }

    /** Whether it has ended by a day. */
    public boolean endedBy(LocalDate day) {
        return Optional.ofNullable(until).filter(last -> last < day.getYear()).isPresent();
    }
}
