package ascn.cityregistry.city.persistence;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityNotFound;
import ascn.cityregistry.city.domain.PlaceInList;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps cities. */
@ApplicationScoped
public class CityRepository implements PanacheRepositoryBase<City, CityId> {

    /**
     * The city of that slug.
     *
     * @throws CityNotFound when there is none
     */
    public City get(CityId id) {
        return findByIdOptional(id).orElseThrow(() -> new CityNotFound(id.slug()));
    }

    /** Whether a city of that slug was ever admitted. */
    public boolean isKnown(CityId id) {
        return findByIdOptional(id).isPresent();
    }

    /**
     * A page of the cities that were members on a day, by name.
     *
     * @param memberState only cities of this state, where given
     * @param after the last city of the page before, where there is one
     * @param limit the most cities of the page
     */
    public List<City> membersOn(LocalDate day, @Nullable String memberState, Optional<PlaceInList> after, int limit) {
        var query = new StringBuilder("admittedBy <= :day");
        var parameters = Parameters.with("day", day);
        if (memberState != null) {
            query.append(" and memberState = :memberState");
            parameters.and("memberState", memberState);
        }
        after.ifPresent(last -> {
            query.append(" and (sortKey > :key or sortKey = :key and id.slug > :slug)");
            parameters.and("key", last.sortKey()).and("slug", last.cityId());
        });
        return find(query + " order by sortKey, id.slug", parameters)
                .range(0, limit - 1)
                .list();
    }
}
