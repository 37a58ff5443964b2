package ascn.cityregistry.secretariat.application;

import ascn.cityregistry.secretariat.domain.SecretariatUnit;
import ascn.cityregistry.secretariat.persistence.SecretariatUnitRepository;
import ascn.cityregistry.secretariat.persistence.SecretariatUnitRepository.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the unit of the Secretariat was and is called, and where it belongs. */
@ApplicationScoped
public class FindSecretariatUnits {

    private final SecretariatUnitRepository units;

    FindSecretariatUnits(SecretariatUnitRepository units) {
        this.units = units;
    }

    /**
     * The entry of that id as it was known at a moment.
     *
     * @throws ascn.cityregistry.secretariat.domain.SecretariatUnitNotFound when there was none
     */
    @Transactional
    public SecretariatUnit get(UUID id, Instant knownAt) {
        return units.get(id, knownAt);
    }

    /**
     * A page of entries, by their days.
     *
     * @param day only the one that holds on this day, where given
     * @param knownAt as they were known at this moment
     * @param after first day and id of the last entry of the page before
     */
    @Transactional
    public List<SecretariatUnit> list(
            @Nullable LocalDate day, Instant knownAt, Optional<List<String>> after, int limit) {
        var place = after.map(keys -> new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        return units.list(day, knownAt, place, limit);
    }
}
