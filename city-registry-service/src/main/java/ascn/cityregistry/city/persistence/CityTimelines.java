package ascn.cityregistry.city.persistence;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityDesignation;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityListing;
import ascn.cityregistry.city.domain.CityOnDays;
import ascn.cityregistry.city.domain.CityPopulation;
import ascn.cityregistry.city.domain.CityStatus;
import ascn.cityregistry.city.domain.Membership;
import ascn.cityregistry.city.domain.Place;
import ascn.cityregistry.city.persistence.AdmissionDays.CitiesUnavailable;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Keeps what each city was on which days, as the system knew it from which moment on (ADR 0045). Plain statements: the rows
 * are computed from the facts and read by lists alone.
 */
@ApplicationScoped
public class CityTimelines {

    /** What was told in this moment, or by a clock that goes before, has been known for no time. */
    private static final String FORGET =
            "delete from city_as_known where city_id = ? and known_until is null and known_from >= ?";

    private static final String CLOSE =
            "update city_as_known set known_until = ? where city_id = ? and known_until is null";

    private static final String KEEP = """
            insert into city_as_known (city_id, version, valid_from, valid_until, known_from, name, sort_key, search_key,
                                       member_state, status, cohort, admitted_on, withdrawn_on, decision_reference, source,
                                       territory_kind, latitude, longitude, un_locode, population, population_year,
                                       population_source, designation, designated_on, list, serial_number, printed_name,
                                       aliases)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;

    CityTimelines(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the facts of a city say from a moment on; its changes must have been sent to the database before. */
    public void keep(City city, Instant knownFrom) {
        try (var connection = dataSource.getConnection()) {
            close(connection, city.id(), knownFrom);
            try (var insert = connection.prepareStatement(KEEP)) {
                for (var days : city.days()) {
                    set(insert, city, days, knownFrom);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new CitiesUnavailable(e);
        }
    }

    private static void close(Connection connection, CityId id, Instant moment) throws SQLException {
        try (var forget = connection.prepareStatement(FORGET);
                var close = connection.prepareStatement(CLOSE)) {
            forget.setString(1, id.slug());
            forget.setObject(2, moment.atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
            close.setObject(1, moment.atOffset(ZoneOffset.UTC));
            close.setString(2, id.slug());
            close.executeUpdate();
        }
    }

    private static void set(PreparedStatement insert, City city, CityOnDays days, Instant knownFrom)
            throws SQLException {
        int column = 1;
        insert.setString(column++, city.id().slug());
        insert.setLong(column++, city.version());
        insert.setObject(column++, days.from());
        insert.setObject(column++, days.until());
        insert.setObject(column++, knownFrom.atOffset(ZoneOffset.UTC));
        insert.setString(column++, days.name());
        insert.setString(column++, CityId.sortKeyOf(days.name()));
        insert.setString(column++, searchKey(days));
        insert.setString(column++, city.memberState());
        insert.setString(column++, days.status().name());
        column = setMembership(insert, days, column);
        column = setPlace(insert, days.place(), column);
        column = setFigures(insert, days, column);
        insert.setString(column, String.join("\n", days.aliases()));
    }

    /** Each name as its words and as one word: who writes Danang or Ha Noi finds Da Nang and Hanoi. */
    private static String searchKey(CityOnDays days) {
        return Stream.concat(Stream.of(days.name()), days.aliases().stream())
                .map(CityId::wordsOf)
                .flatMap(words -> Stream.of(String.join(" ", words), String.join("", words)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static int setMembership(PreparedStatement insert, CityOnDays days, int first) throws SQLException {
        int column = first;
        var membership = days.membership();
        insert.setString(
                column++, membership.map(period -> period.cohort().name()).orElse(null));
        insert.setString(
                column++,
                membership.map(period -> period.occurredOn().toString()).orElse(null));
        insert.setString(
                column++,
                membership
                        .filter(period -> days.status() == CityStatus.WITHDRAWN)
                        .flatMap(Membership::endedOn)
                        .map(PartialDate::toString)
                        .orElse(null));
        insert.setString(column++, membership.map(Membership::decisionReference).orElse(null));
        insert.setString(column++, membership.flatMap(Membership::source).orElse(null));
        return column;
    }

    private static int setPlace(PreparedStatement insert, Place place, int first) throws SQLException {
        int column = first;
        insert.setString(column++, place.territoryKind().name());
        insert.setObject(
                column++,
                place.position().map(at -> at.latitude().doubleValue()).orElse(null));
        insert.setObject(
                column++,
                place.position().map(at -> at.longitude().doubleValue()).orElse(null));
        insert.setString(column++, place.unLocode());
        return column;
    }

    private static int setFigures(PreparedStatement insert, CityOnDays days, int first) throws SQLException {
        int column = first;
        var population = days.population();
        insert.setObject(column++, population.map(CityPopulation::inhabitants).orElse(null));
        insert.setObject(column++, population.map(CityPopulation::year).orElse(null));
        insert.setString(column++, population.flatMap(CityPopulation::source).orElse(null));
        var designation = days.designation();
        insert.setString(column++, designation.map(CityDesignation::designation).orElse(null));
        insert.setString(
                column++, designation.map(fact -> fact.occurredOn().toString()).orElse(null));
        var listing = days.listing();
        insert.setString(column++, listing.map(CityListing::list).orElse(null));
        insert.setObject(column++, listing.map(CityListing::number).orElse(null));
        insert.setString(column++, listing.map(CityListing::printedName).orElse(null));
        return column;
    }
}
