package ascn.cityregistry.shepherd.api;

import ascn.cityregistry.shepherd.domain.ShepherdTerm;
import ascn.cityregistry.shepherd.domain.TermKind;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of the shepherd.
 *
 * @param id names it through all its corrections
 * @param memberState ISO 3166-1 alpha-2 code of the member state that is the shepherd
 * @param from its beginning, as precisely as it is known
 * @param until the day after its last, as precisely as it is known
 * @param countsFrom the first day on which it counts: the last that its beginning can be
 * @param countsUntil the day after the last on which it counts, unless the next term begins earlier
 * @param kind how it came about
 * @param standing RECORDED, or PLANNED where only a plan is known
 * @param source where it is written down
 * @param reason why it was corrected, if it was
 * @param recordedAt when the system was told
 */
public record ShepherdTermResponse(
        UUID id,
        String memberState,
        PartialDate from,
        PartialDate until,
        LocalDate countsFrom,
        LocalDate countsUntil,
        TermKind kind,
        Standing standing,
        String source,
        @Nullable String reason,
        Instant recordedAt) {

    static ShepherdTermResponse of(ShepherdTerm term) {
        return new ShepherdTermResponse(
                term.id(),
                term.memberState(),
                term.days().from(),
                term.days().until(),
                term.days().countsFrom(),
                term.days().countsUntil(),
                term.kind(),
                term.standing(),
                term.source(),
                term.reason().orElse(null),
                term.recordedAt());
    }
}
