package ascn.cityregistry.shepherd.application;

import ascn.cityregistry.shepherd.domain.TermKind;
import ascn.contracts.record.Standing;
import ascn.roster.TermDays;
import org.jspecify.annotations.Nullable;

/**
 * What the Secretariat writes down of a term.
 *
 * @param memberState code of the member state that is the shepherd
 * @param days its beginning and the day after its last, as precisely as they are known
 * @param kind how it came about
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 */
public record ShepherdTermEntry(
        String memberState,
        TermDays days,
        TermKind kind,
        @Nullable Standing standing,
        String source) {}
