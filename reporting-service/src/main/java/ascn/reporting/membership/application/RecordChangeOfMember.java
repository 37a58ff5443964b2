package ascn.reporting.membership.application;

import ascn.contracts.event.cityregistry.CityMergedV1;
import ascn.contracts.event.cityregistry.CityRenamedV1;
import ascn.contracts.event.cityregistry.CityWithdrawnV1;
import ascn.contracts.record.PartialDate;
import ascn.reporting.membership.persistence.MemberCityTable;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes into the read model what happens to a member after its admission. */
@ApplicationScoped
public class RecordChangeOfMember {

    private final MemberCityTable cities;

    RecordChangeOfMember(MemberCityTable cities) {
        this.cities = cities;
    }

    /** A withdrawn city counts until the day before. */
    public void withdraw(CityWithdrawnV1 withdrawn) {
        cities.end(withdrawn.cityId(), PartialDate.parse(withdrawn.withdrawnOn()));
    }

    /** Two records that are one city count once; the one that remains had each day of membership of the other. */
    public void merge(CityMergedV1 merged) {
        cities.remove(merged.cityId());
    }

    /** The city is shown under its latest name. */
    public void rename(CityRenamedV1 renamed) {
        cities.rename(renamed.cityId(), renamed.formerName(), renamed.name());
    }
}
