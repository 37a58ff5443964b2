package ascn.cityregistry.meeting.application;

import ascn.cityregistry.calendar.domain.CalendarDateOutsideYear;
import ascn.cityregistry.calendar.domain.LastDayUnclear;
import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.domain.MeetingDetails;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import org.jspecify.annotations.Nullable;

/**
 * What the Secretariat writes down of a meeting.
 *
 * @param occurredOn its first day, as precisely as it is known
 * @param standing RECORDED unless only a plan is known
 * @param details all else
 */
public record MeetingEntry(PartialDate occurredOn, @Nullable Standing standing, MeetingDetails details) {

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, standing, details.source());
    }

    /**
     * Goes on only when its day lies in a year and its last day fits the first.
     *
     * @throws CalendarDateOutsideYear when only the end of its day is known
     * @throws LastDayUnclear when the last day does not fit the first
     */
    void refuseUnclearDays() {
        CalendarDateOutsideYear.refuse(occurredOn, Meeting.yearOf(occurredOn));
        LastDayUnclear.refuse(occurredOn, details.lastDay());
    }
}
