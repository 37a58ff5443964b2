package ascn.cityregistry.nomination.domain;

import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for putting cities forward on a day.
 *
 * @param day the day
 * @param open the path that is open (rule M18); null before the first
 * @param deadline by when the nominations of its year were asked for (rule M08); null where no call is on record
 */
public record NominationDay(
        LocalDate day, @Nullable PathKind open, @Nullable PartialDate deadline) {

    /**
     * Goes on only when that path is open.
     *
     * @throws AdmissionPathNotOpen when another is, or none
     */
    public void refuseUnlessOpen(PathKind path) {
        if (open != path) {
            throw new AdmissionPathNotOpen(path, day, open);
        }
    }
}
