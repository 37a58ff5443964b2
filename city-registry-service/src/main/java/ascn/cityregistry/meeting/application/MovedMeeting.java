package ascn.cityregistry.meeting.application;

import ascn.cityregistry.calendar.domain.Shift;
import java.util.List;

/**
 * A meeting that was corrected.
 *
 * @param view as it is now
 * @param shifts the deadlines of the calendar that moved with it
 */
public record MovedMeeting(MeetingView view, List<Shift> shifts) {}
