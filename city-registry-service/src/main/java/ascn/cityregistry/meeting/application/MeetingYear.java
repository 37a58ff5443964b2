package ascn.cityregistry.meeting.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar year has of an annual meeting (rule A01).
 *
 * @param year the calendar year
 * @param state how far its annual meeting has come
 * @param meetingId the meeting; null where there is none
 * @param number its number; null where there is none
 */
public record MeetingYear(
        int year,
        State state,
        @Nullable UUID meetingId,
        @Nullable Integer number) {

    /** How far the annual meeting of a year has come. */
    public enum State {
        /** It was concluded: the year can have its annual report (rule R01). */
        CONCLUDED,
        /** It took place and is not concluded. */
        HELD,
        /** It is planned. */
        PLANNED,
        /** None is on record. */
        NONE
    }
}
