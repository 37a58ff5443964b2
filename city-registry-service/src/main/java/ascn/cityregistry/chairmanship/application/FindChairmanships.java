package ascn.cityregistry.chairmanship.application;

import ascn.cityregistry.chairmanship.domain.Chairmanship;
import ascn.cityregistry.chairmanship.persistence.ChairmanshipRepository;
import ascn.cityregistry.chairmanship.persistence.ChairmanshipRepository.Filter;
import ascn.cityregistry.chairmanship.persistence.ChairmanshipRepository.Place;
import ascn.contracts.record.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which member state chairs ASEAN, on which days. */
@ApplicationScoped
public class FindChairmanships {

    private final ChairmanshipRepository calendar;

    FindChairmanships(ChairmanshipRepository calendar) {
        this.calendar = calendar;
    }

    /**
     * The entry of that id as it was known at a moment.
     *
     * @throws ascn.cityregistry.chairmanship.domain.ChairmanshipNotFound when there was none
     */
    @Transactional
    public Chairmanship get(UUID id, Instant knownAt) {
        return calendar.get(id, knownAt);
    }

    /**
     * A page of entries, by their first days.
     *
     * @param memberState only those of this state, where given
     * @param day only the one of this day, where given
     * @param knownAt as they were known at this moment
     * @param after first day and id of the last entry of the page before
     */
    @Transactional
    public List<Chairmanship> list(
            @Nullable String memberState,
            @Nullable LocalDate day,
            Instant knownAt,
            Optional<List<String>> after,
            int limit) {
        var place = after.map(keys -> new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        return calendar.list(new Filter(memberState, day, knownAt), place, limit);
    }

    /** The entries that have a day in common with a period, by what is known now and by their first days. */
    @Transactional
    public List<Chairmanship> during(Period period) {
        return calendar.overlapping(period, null);
    }
}
