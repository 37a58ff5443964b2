package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.application.MeetingYear;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar year has of an annual meeting.
 *
 * @param year the calendar year
 * @param state CONCLUDED, HELD, PLANNED, or NONE
 * @param concluded whether the year has a concluded meeting; without one it has no annual report
 * @param meetingId the meeting, where there is one
 * @param number its number, where there is one
 */
public record MeetingYearResponse(
        int year,
        MeetingYear.State state,
        boolean concluded,
        @Nullable UUID meetingId,
        @Nullable Integer number) {

    static MeetingYearResponse of(MeetingYear year) {
        return new MeetingYearResponse(
                year.year(),
                year.state(),
                year.state() == MeetingYear.State.CONCLUDED,
                year.meetingId(),
                year.number());
    }
}
