package ascn.cityregistry.calendar.application;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the Secretariat writes into the calendar.
 *
 * @param occurredOn the first day, as precisely as it is known
 * @param lastDay the last day where it lasts several
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 */
public record CalendarEntry(
        PartialDate occurredOn,
        @Nullable LocalDate lastDay,
        @Nullable Standing standing,
        String source) {

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, standing, source);
    }
}
