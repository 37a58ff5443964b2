package ascn.cityregistry.chairmanship.application;

import ascn.cityregistry.chairmanship.domain.PeriodWithoutDays;
import ascn.contracts.record.Period;
import ascn.contracts.record.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the Secretariat writes into the calendar.
 *
 * @param memberState code of the member state that chairs
 * @param from its first day as chair
 * @param until the day after its last
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 */
public record ChairmanshipEntry(
        String memberState,
        LocalDate from,
        LocalDate until,
        @Nullable Standing standing,
        String source) {

    Period period() {
        return PeriodWithoutDays.period(from, until);
    }
}
