package ascn.cityregistry.city.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps cities, and the slugs that lead to them (rule M12). */
@ApplicationScoped
public class CityRepository implements PanacheRepositoryBase<City, CityId> {

    /**
     * The city to which a slug leads, with all its facts.
     *
     * @throws CityNotFound when it leads to none
     */
    public City get(CityId slug) {
        var id = ledToBy(slug).orElseThrow(() -> new CityNotFound(slug.slug()));
        return find("from City city left join fetch city.facts where city.id = ?1", id).list().stream()
                .findFirst()
                .orElseThrow(() -> new CityNotFound(slug.slug()));
    }

    /**
     * As above, and nobody else changes it until the transaction ends: facts are checked against each other.
     *
     * @throws CityNotFound when it leads to none
     */
    public City hold(CityId slug) {
        getEntityManager()
                .createNativeQuery("select city_id from city where city_id ="
                        + " (select city_id from city_slug where slug = :slug) for no key update")
                .setParameter("slug", slug.slug())
                .getResultList();
        return get(slug);
    }

    /** The city to which a slug leads: its own, or that of one of its other names. */
    public Optional<CityId> ledToBy(CityId slug) {
        return getEntityManager()
                .createNativeQuery("select city_id from city_slug where slug = :slug", String.class)
                .setParameter("slug", slug.slug())
                .getResultStream()
                .findFirst()
                .map(found -> new CityId((String) found));
    }

    /** The same for several slugs; those that lead to no city are not in the answer. */
    public Map<CityId, CityId> ledToBy(Collection<CityId> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked") // A native query tells no types
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("select slug, city_id from city_slug where slug in (:slugs)", Tuple.class)
                .setParameter("slugs", slugs.stream().map(CityId::slug).toList())
                .getResultList();
        return rows.stream()
                .collect(toUnmodifiableMap(
                        row -> new CityId(row.get(0, String.class)), row -> new CityId(row.get(1, String.class))));
    }

    /** From now on the slug leads to the city; the key of its table refuses one that leads to another. */
    public void lead(CityId slug, CityId to) {
        getEntityManager()
                .createNativeQuery("insert into city_slug (slug, city_id) values (:slug, :city)")
                .setParameter("slug", slug.slug())
                .setParameter("city", to.slug())
                .executeUpdate();
    }

    /** From now on all slugs of the one lead to the other. */
    public void leadAll(CityId from, CityId to) {
        getEntityManager()
                .createNativeQuery("update city_slug set city_id = :to where city_id = :from")
                .setParameter("from", from.slug())
                .setParameter("to", to.slug())
                .executeUpdate();
    }
}
