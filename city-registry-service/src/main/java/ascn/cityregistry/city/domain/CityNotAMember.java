package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** Only a member is withdrawn, on a day after that of its admission. */
public final class CityNotAMember extends RuleViolation {

    CityNotAMember(CityId cityId, LocalDate day) {
        super(
                Kind.CONFLICT,
                "city-not-a-member",
                "M01",
                "'" + cityId + "' has no membership that could end on " + day,
                "See its history; give a day after that of its admission",
                "/occurredOn");
    }
}
