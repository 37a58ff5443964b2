package ascn.cityregistry.meeting.api;

import ascn.cityregistry.calendar.domain.Shift;
import ascn.cityregistry.calendar.domain.Window;
import ascn.cityregistry.meeting.application.MovedMeeting;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting that was corrected, and what moved with it.
 *
 * @param meeting as it is now
 * @param moved the deadlines of the calendar that moved, each from when to when
 */
public record MeetingMoveResponse(MeetingResponse meeting, List<DeadlineOfMeeting> moved) {

    static MeetingMoveResponse of(MovedMeeting moved) {
        return new MeetingMoveResponse(
                MeetingResponse.of(moved.view()),
                moved.shifts().stream().map(DeadlineOfMeeting::of).toList());
    }

    /**
     * A deadline that moved with the meeting.
     *
     * @param code names it
     * @param title what has to be done by it
     * @param before where it was
     * @param after where it is
     */
    public record DeadlineOfMeeting(String code, String title, PossibleDays before, PossibleDays after) {

        static DeadlineOfMeeting of(Shift shift) {
            return new DeadlineOfMeeting(
                    shift.rule().code(),
                    shift.rule().title(),
                    PossibleDays.of(shift.before()),
                    PossibleDays.of(shift.after()));
        }
    }

    /**
     * The days on which a deadline can fall, one where the day is known.
     *
     * @param earliest the first of them
     * @param latest the last of them
     */
    public record PossibleDays(LocalDate earliest, LocalDate latest) {

        static PossibleDays of(Window window) {
            return new PossibleDays(window.earliest(), window.latest());
        }
    }
}
