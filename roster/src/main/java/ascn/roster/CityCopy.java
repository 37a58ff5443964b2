package ascn.roster;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.CityAliasAddedV1;
import ascn.contracts.event.cityregistry.CityMergedV1;
import ascn.contracts.event.cityregistry.CityRecordedV1;
import ascn.contracts.event.cityregistry.CityReferenceDataRecordedV1;
import ascn.contracts.event.cityregistry.CityRenamedV1;
import ascn.contracts.event.cityregistry.CityWithdrawnV1;
import ascn.contracts.record.PartialDate;
import ascn.roster.Roster.RosterUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes what the registry tells of cities into this service's copy. Part of the transaction that applies the event. */
@ApplicationScoped
class CityCopy {

    private static final String CITY = """
            insert into roster_city (city_id, name, member_state, territory_kind) values (?, ?, ?, ?)
            on conflict (city_id) do update set name = excluded.name, member_state = excluded.member_state,
                territory_kind = excluded.territory_kind
            """;

    /** Events of a city come in their order, those of two cities do not: a merger may be known before. */
    private static final String SLUG =
            "insert into roster_city_slug (slug, city_id) values (?, ?) on conflict (slug) do nothing";

    private static final String ADMISSION = """
            insert into roster_city_membership (city_id, cohort, admitted_on, since) values (?, ?, ?, ?)
            on conflict (city_id, since) do update set cohort = excluded.cohort, admitted_on = excluded.admitted_on
            """;

    private static final String LATEST_ADMISSION =
            "update roster_city set cohort = ?, admitted_on = ?, admitted_by = ? where city_id = ?";

    private static final String WITHDRAWAL =
            "update roster_city_membership set withdrawn_on = ?, until = ? where city_id = ? and until is null";

    /** The other city may have been merged into a third one, of which this service heard before. */
    private static final String SLUGS_LEAD_ON = """
            update roster_city_slug set city_id = coalesce((select other.city_id from roster_city_slug other
                                                            where other.slug = ?), ?)
            where city_id = ?
            """;

    private final DataSource dataSource;

    CityCopy(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A candidate is known, and is no member. */
    void record(CityRecordedV1 recorded) {
        write(CITY, recorded.cityId(), recorded.name(), recorded.memberState(), recorded.territoryKind());
        lead(recorded.cityId(), recorded.cityId());
    }

    /** The city is a member from its day on, the first time or again. */
    void admit(CityAdmittedV1 admitted) {
        var admittedOn = PartialDate.parse(admitted.admittedOn());
        write(CITY, admitted.cityId(), admitted.name(), admitted.memberState(), admitted.territoryKind());
        write(LATEST_ADMISSION, admitted.cohort(), admitted.admittedOn(), admittedOn.lastDay(), admitted.cityId());
        write(ADMISSION, admitted.cityId(), admitted.cohort(), admitted.admittedOn(), admittedOn.lastDay());
        lead(admitted.cityId(), admitted.cityId());
    }

    /** The copy has the latest name; a name of the past that is entered later than its successor changes nothing here. */
    void rename(CityRenamedV1 renamed) {
        write(
                "update roster_city set name = ? where city_id = ? and name = ?",
                renamed.name(),
                renamed.cityId(),
                renamed.formerName());
        lead(renamed.aliasId(), renamed.cityId());
    }

    void addAlias(CityAliasAddedV1 added) {
        lead(added.aliasId(), added.cityId());
    }

    void describe(CityReferenceDataRecordedV1 recorded) {
        write(
                "update roster_city set territory_kind = ? where city_id = ?",
                recorded.territoryKind(),
                recorded.cityId());
    }

    /** The city is no member from that day on. */
    void withdraw(CityWithdrawnV1 withdrawn) {
        LocalDate until = PartialDate.parse(withdrawn.withdrawnOn()).lastDay();
        write(WITHDRAWAL, withdrawn.withdrawnOn(), until, withdrawn.cityId());
    }

    /** All slugs of the record lead to the other city; its days are that city's, which had each of them. */
    void merge(CityMergedV1 merged) {
        write(SLUGS_LEAD_ON, merged.intoCityId(), merged.intoCityId(), merged.cityId());
        write("delete from roster_city_membership where city_id = ?", merged.cityId());
        write("delete from roster_city where city_id = ?", merged.cityId());
    }

    private void lead(@Nullable String slug, String cityId) {
        if (slug != null) {
            write(SLUG, slug, cityId);
        }
    }

    private void write(String statement, Object... values) {
        try (var connection = dataSource.getConnection();
                var written = connection.prepareStatement(statement)) {
            for (int place = 0; place < values.length; place++) {
                written.setObject(place + 1, values[place]);
            }
            written.executeUpdate();
        } catch (SQLException e) {
            throw new RosterUnavailable(e);
        }
    }
}
