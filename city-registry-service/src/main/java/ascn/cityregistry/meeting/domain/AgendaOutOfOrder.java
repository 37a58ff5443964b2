package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** In the first year the framework is endorsed, then plans are shared, then providers are met (rule A07). */
public final class AgendaOutOfOrder extends RuleViolation {

    AgendaOutOfOrder(AgendaType item, AgendaType after) {
        super(
                Kind.CONFLICT,
                "agenda-out-of-order",
                "A07",
                item + " comes after " + after + " on this agenda",
                "Put ENDORSE_ASCF before SHARE_PLANS, and both before MEET_PROVIDERS, as far as they are on it",
                "/items");
    }
}
