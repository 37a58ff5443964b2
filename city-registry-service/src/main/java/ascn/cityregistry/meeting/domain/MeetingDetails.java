package ascn.cityregistry.meeting.domain;

import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an annual meeting besides its day and standing.
 *
 * @param number its number in the row of annual meetings
 * @param lastDay its last day where it lasts several
 * @param plannedOn when it was once planned for, where a source gives it
 * @param place where it takes place, or NOT_ON_RECORD
 * @param hostEvent the event it stands alongside (rule A08)
 * @param chairedBy code of the member state that in fact chaired, where that is said
 * @param hostedBy code of the member state that in fact hosted, where that is said
 * @param deviationNote why another than the Chair chaired or hosted
 * @param source where it is written down
 */
public record MeetingDetails(
        int number,
        @Nullable LocalDate lastDay,
        @Nullable PartialDate plannedOn,
        String place,
        @Nullable String hostEvent,
        @Nullable String chairedBy,
        @Nullable String hostedBy,
        @Nullable String deviationNote,
        String source) {

    /** Whether another state than the one that chairs ASEAN in fact chaired the meeting (rule A02). */
    public boolean isChairedByAnother(Optional<String> chair) {
        return isAnother(chairedBy, chair);
    }

    /** Whether another state than the one that chairs ASEAN in fact hosted the meeting (rule A02). */
    public boolean isHostedByAnother(Optional<String> chair) {
        return isAnother(hostedBy, chair);
    }

    private static boolean isAnother(@Nullable String inFact, Optional<String> chair) {
        return inFact != null && !Objects.equals(inFact, chair.orElse(null));
    }

    /**
     * Goes on only when a deviation is explained (rule A02).
     *
     * @param chair the state that chairs ASEAN on the day of the meeting, where one is known to
     * @throws DeviationNeedsNote when another state chaired or hosted and no note says why
     */
    void refuseUnexplainedDeviation(Optional<String> chair) {
        if (deviationNote != null) {
            return;
        }
        if (isChairedByAnother(chair)) {
            throw new DeviationNeedsNote("chaired", String.valueOf(chairedBy), chair, "/chairedBy");
        }
        if (isHostedByAnother(chair)) {
            throw new DeviationNeedsNote("hosted", String.valueOf(hostedBy), chair, "/hostedBy");
        }
    }
}
