package ascn.reporting.membership.application;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.record.PartialDate;
import ascn.reporting.membership.domain.MemberCity;
import ascn.reporting.membership.domain.MemberCity.Evidence;
import ascn.reporting.membership.persistence.MemberCityTable;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes an admission into the read model. */
@ApplicationScoped
public class RecordAdmission {

    private final MemberCityTable cities;

    RecordAdmission(MemberCityTable cities) {
        this.cities = cities;
    }

    /** Keeps the city with the event that made it a member. */
    public void record(CityAdmittedV1 admitted, Evidence evidence) {
        cities.keep(new MemberCity(
                admitted.cityId(),
                admitted.name(),
                admitted.memberState(),
                admitted.cohort(),
                PartialDate.parse(admitted.admittedOn()),
                evidence));
    }
}
