package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan or programme of other bodies is on record, with the action lines to which projects contribute (rule P16).
 *
 * @param code names the instrument
 * @param name how its body calls it
 * @param fromYear the year in which it begins; absent where no source says
 * @param untilYear the last year in which it runs; absent where it has no end
 * @param actionLines codes of its action lines
 * @param labels how the instrument writes them, in the same order
 * @param pillars under which pillar each stands, in the same order
 * @param source where it is written down
 */
@EventType("ascn.action-plan.instrument-recorded.v1")
public record InstrumentRecordedV1(
        String code,
        String name,
        @Nullable Integer fromYear,
        @Nullable Integer untilYear,
        List<String> actionLines,
        List<String> labels,
        List<String> pillars,
        String source)
        implements ActionPlanEvent {}
