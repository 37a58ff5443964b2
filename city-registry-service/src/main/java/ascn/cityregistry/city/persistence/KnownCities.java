package ascn.cityregistry.city.persistence;

import ascn.cityregistry.city.domain.CityFilter;
import ascn.cityregistry.city.domain.CityFilter.Box;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityStatus;
import ascn.cityregistry.city.domain.Cohort;
import ascn.cityregistry.city.domain.KnownCity;
import ascn.cityregistry.city.domain.KnownCity.Admission;
import ascn.cityregistry.city.domain.KnownCity.Designation;
import ascn.cityregistry.city.domain.KnownCity.Listing;
import ascn.cityregistry.city.domain.KnownCity.Population;
import ascn.cityregistry.city.domain.KnownCity.Position;
import ascn.cityregistry.city.domain.PlaceInList;
import ascn.cityregistry.city.domain.TerritoryKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers lists, searches, maps and single reads of cities: one statement each, over one table. */
@ApplicationScoped
public class KnownCities {

    /**
     * The capital of each state on the day as it was known then (rule M04), under the slug that the record of its move
     * names and under the one of the city to which that leads now.
     */
    private static final String CAPITALS = """
            with capital as materialized (
                select distinct on (member_state) member_state, city_id,
                       (select city_slug.city_id from city_slug where slug = moved.city_id) as leads_to
                from member_state_capital moved
                where standing = 'RECORDED' and recorded_at <= :knownAt and (since_by is null or since_by <= :day)
                order by member_state, since_by desc nulls last, recorded_at desc
            )
            """;

    private static final String IS_CAPITAL = """
            exists (select from capital where capital.member_state = city.member_state
                    and city.city_id in (capital.city_id, capital.leads_to))""";

    private static final String CITIES = CAPITALS + """
            select city_id, version, sort_key, name, aliases, member_state, status, cohort, admitted_on, withdrawn_on,
                   decision_reference, source, territory_kind, latitude, longitude, un_locode, population,
                   population_year, population_source, designation, designated_on, list, serial_number, printed_name,
                   %s as is_capital
            from city_as_known city
            where valid_from <= :day and (valid_until is null or valid_until > :day)
            """.formatted(IS_CAPITAL);

    private static final String KNOWN_NOW = " and known_until is null";
    private static final String KNOWN_THEN =
            " and known_from <= :knownAt and (known_until is null or known_until > :knownAt)";

    private static final String NETWORK = """
             and exists (select from network_membership belongs join city_slug on city_slug.slug = belongs.city_id
                         where city_slug.city_id = city.city_id and belongs.network = :network
                           and belongs.recorded_at <= :knownAt
                           and (belongs.since_by is null or belongs.since_by <= :day))""";

    private final EntityManager entities;

    KnownCities(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * For which day and which knowledge a question is asked.
     *
     * @param knownAt the moment; null for now
     * @param latest a moment that is later than all that is recorded
     */
    public record When(LocalDate day, @Nullable Instant knownAt, Instant latest) {

        private Instant moment() {
            return knownAt == null ? latest : knownAt;
        }

        private String condition() {
            return knownAt == null ? KNOWN_NOW : KNOWN_THEN;
        }
    }

    /** The city to which a slug led then, or leads now where it led to none. */
    public Optional<KnownCity> one(CityId slug, When when) {
        var question = new Question(when);
        question.add(" and city_id in (:slug, (select leads.city_id from city_slug leads where leads.slug = :slug))")
                .with("slug", slug.slug())
                .add(" order by (city_id = :slug) desc");
        return question.answer(1).stream().findFirst();
    }

    /** A page of cities by name, and by slug where two names are the same. */
    public List<KnownCity> list(CityFilter filter, When when, Optional<PlaceInList> after, int limit) {
        var question = new Question(when);
        question.ifAny(filter.memberState(), " and member_state = :memberState", "memberState");
        question.ifAny(name(filter.status()), " and status = :status", "status");
        question.ifAny(name(filter.cohort()), " and cohort = :cohort", "cohort");
        question.ifAny(name(filter.territoryKind()), " and territory_kind = :kind", "kind");
        question.ifAny(filter.isCapital(), " and " + IS_CAPITAL + " = :isCapital", "isCapital");
        question.ifAny(filter.network(), NETWORK, "network");
        if (filter.populationBand() != null) {
            question.add(" and population between :least and :most")
                    .with("least", filter.populationBand().least())
                    .with("most", filter.populationBand().most());
        }
        if (filter.words() != null) {
            question.search(CityId.wordsOf(filter.words()));
        }
        if (filter.box() != null) {
            question.within(filter.box());
        }
        after.ifPresent(last -> question.add(" and (sort_key, city_id) > (:key, :slug)")
                .with("key", last.sortKey())
                .with("slug", last.cityId()));
        return question.add(" order by sort_key, city_id").answer(limit);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** A statement that is being written. */
    private final class Question {

        private final StringBuilder sql = new StringBuilder(CITIES);
        private final Map<String, Object> parameters = new HashMap<>();

        Question(When when) {
            sql.append(when.condition());
            parameters.put("day", when.day());
            parameters.put("knownAt", when.moment());
        }

        Question add(String text) {
            sql.append(' ').append(text);
            return this;
        }

        Question with(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        void ifAny(@Nullable Object value, String condition, String name) {
            if (value != null) {
                add(condition).with(name, value);
            }
        }

        /** Each word stands somewhere in one of the names; of nothing but signs no name has anything. */
        void search(List<String> words) {
            if (words.isEmpty()) {
                add(" and false");
            }
            for (int place = 0; place < words.size(); place++) {
                add(" and search_key like :word" + place).with("word" + place, "%" + words.get(place) + "%");
            }
        }

        /** A box over the line where the days meet is two. */
        void within(Box box) {
            double middle = box.west() <= box.east() ? box.east() : 180;
            add(" and (point(longitude, latitude) <@ box(point(:west, :south), point(:middle, :north))");
            with("west", box.west())
                    .with("south", box.south())
                    .with("middle", middle)
                    .with("north", box.north());
            if (box.west() > box.east()) {
                add(" or point(longitude, latitude) <@ box(point(-180, :south), point(:east, :north))")
                        .with("east", box.east());
            }
            add(")");
        }

        List<KnownCity> answer(int limit) {
            var query = entities.createNativeQuery(sql.toString(), Tuple.class).setMaxResults(limit);
            parameters.forEach(query::setParameter);
            @SuppressWarnings("unchecked") // A native query tells no types
            List<Tuple> rows = query.getResultList();
            return rows.stream().map(KnownCities::city).toList();
        }
    }

    private static KnownCity city(Tuple row) {
        var cohort = text(row, "cohort");
        var latitude = number(row, "latitude");
        var longitude = number(row, "longitude");
        var population = number(row, "population");
        var year = number(row, "population_year");
        var serialNumber = number(row, "serial_number");
        var designation = text(row, "designation");
        return new KnownCity(
                given(row, "city_id"),
                row.get("version", Number.class).longValue(),
                given(row, "sort_key"),
                given(row, "name"),
                given(row, "aliases").lines().toList(),
                given(row, "member_state"),
                CityStatus.valueOf(given(row, "status")),
                row.get("is_capital", Boolean.class),
                cohort == null
                        ? null
                        : new Admission(
                                Cohort.valueOf(cohort),
                                given(row, "admitted_on"),
                                text(row, "withdrawn_on"),
                                given(row, "decision_reference"),
                                text(row, "source")),
                TerritoryKind.valueOf(given(row, "territory_kind")),
                latitude == null || longitude == null
                        ? null
                        : new Position(latitude.doubleValue(), longitude.doubleValue()),
                text(row, "un_locode"),
                population == null || year == null
                        ? null
                        : new Population(population.longValue(), year.intValue(), text(row, "population_source")),
                designation == null ? null : new Designation(designation, given(row, "designated_on")),
                serialNumber == null
                        ? null
                        : new Listing(given(row, "list"), serialNumber.intValue(), given(row, "printed_name")));
    }

    private static @Nullable String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static String given(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static @Nullable Number number(Tuple row, String column) {
        return row.get(column, Number.class);
    }
}
