package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city offers an expert by function, data or a facility to other cities (rule P23).
 *
 * @param offerId names it
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of the city's member state
 * @param kind EXPERT_BY_FUNCTION, DATA or FACILITY
 * @param title how it is called; of an expert the function, never a name
 * @param description what others may expect of it
 * @param sectors codes of its sectors
 * @param from first day for which it may be asked for; absent where there is none
 * @param until last day for which it may be asked for; absent where there is none
 * @param conditions on which it is given, or NOT_ON_RECORD
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.expertise-offered.v1")
public record ExpertiseOfferedV1(
        UUID offerId,
        String city,
        String memberState,
        String kind,
        String title,
        String description,
        List<String> sectors,
        @Nullable String from,
        @Nullable String until,
        String conditions,
        @Nullable String source)
        implements ActionPlanEvent {}
