package ascn.reporting.membership.application;

import ascn.reporting.membership.domain.MemberCity;
import ascn.reporting.membership.persistence.MemberCityTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Who belongs to the network, by what has been told so far. */
@ApplicationScoped
public class FindMembership {

    private final MemberCityTable cities;

    FindMembership(MemberCityTable cities) {
        this.cities = cities;
    }

    /** The cities that were members on a day, by member state and slug. */
    public List<MemberCity> on(LocalDate day) {
        return cities.membersOn(day);
    }
}
