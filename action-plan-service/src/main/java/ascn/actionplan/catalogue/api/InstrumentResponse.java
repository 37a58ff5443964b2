package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.domain.ActionLine;
import ascn.actionplan.catalogue.domain.InstrumentFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan or programme of other bodies.
 *
 * @param code names it, for ever
 * @param name how its body calls it
 * @param from the year in which it begins, where a source says
 * @param until the last year in which it runs, where it has an end
 * @param source where it is written down
 * @param actionLines what projects can contribute to in it, by code
 */
public record InstrumentResponse(
        String code,
        String name,
        @Nullable Integer from,
        @Nullable Integer until,
        String source,
        List<ActionLine> actionLines) {

    static InstrumentResponse of(InstrumentFacts facts) {
        return new InstrumentResponse(
                facts.code(), facts.name(), facts.from(), facts.until(), facts.source(), facts.actionLines());
    }
}
