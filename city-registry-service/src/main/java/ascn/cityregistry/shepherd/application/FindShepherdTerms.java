package ascn.cityregistry.shepherd.application;

import ascn.cityregistry.shepherd.domain.ShepherdTerm;
import ascn.cityregistry.shepherd.persistence.ShepherdTermRepository;
import ascn.cityregistry.shepherd.persistence.ShepherdTermRepository.Filter;
import ascn.cityregistry.shepherd.persistence.ShepherdTermRepository.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which member state is the shepherd, in which terms. */
@ApplicationScoped
public class FindShepherdTerms {

    private final ShepherdTermRepository terms;

    FindShepherdTerms(ShepherdTermRepository terms) {
        this.terms = terms;
    }

    /**
     * The term of that id as it was known at a moment.
     *
     * @throws ascn.cityregistry.shepherd.domain.ShepherdTermNotFound when there was none
     */
    @Transactional
    public ShepherdTerm get(UUID id, Instant knownAt) {
        return terms.get(id, knownAt);
    }

    /**
     * A page of terms, by their first days.
     *
     * @param memberState only those of this state, where given
     * @param day only those that count on this day, where given
     * @param knownAt as they were known at this moment
     * @param after first day and id of the last term of the page before
     */
    @Transactional
    public List<ShepherdTerm> list(
            @Nullable String memberState,
            @Nullable LocalDate day,
            Instant knownAt,
            Optional<List<String>> after,
            int limit) {
        var place = after.map(keys -> new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        return terms.list(new Filter(memberState, day, knownAt), place, limit);
    }
}
