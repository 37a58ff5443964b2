package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;

/**
 * An instrument has one more action line (rule P16).
 *
 * @param instrument code of the instrument
 * @param code names the action line
 * @param label how the instrument writes it
 * @param pillar under which pillar it stands
 * @param source where it is written down
 */
@EventType("ascn.action-plan.action-line-recorded.v1")
public record ActionLineRecordedV1(String instrument, String code, String label, String pillar, String source)
        implements ActionPlanEvent {}
