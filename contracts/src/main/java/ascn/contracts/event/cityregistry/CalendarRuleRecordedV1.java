package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Another edition of a rule by which a deadline is computed holds from a reporting year on (rule R18).
 *
 * @param code names the deadline through all editions
 * @param edition counts the editions of the rule
 * @param title what has to be done by the deadline
 * @param countsFrom the date from which it is counted
 * @param daysBefore how many days before the first day of that date
 * @param fromYear the first reporting year; it holds until a later edition takes over
 * @param basis SOURCE where the source gives the number of days, OURS where none does
 * @param source where that is written down
 */
@EventType("ascn.city-registry.calendar-rule-recorded.v1")
public record CalendarRuleRecordedV1(
        String code,
        int edition,
        String title,
        String countsFrom,
        int daysBefore,
        int fromYear,
        String basis,
        @Nullable String source)
        implements CityRegistryEvent {}
