package ascn.cityregistry.dossier.domain;

import ascn.cityregistry.city.domain.CityId;
import ascn.contracts.problem.RuleViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** A dossier names a city once, under whatever name (rule M12). */
public final class CityNominatedTwice extends RuleViolation {

    /**
     * Each city that stands in a dossier before, under the same name or another one.
     *
     * @param leadsTo the city to which a slug leads; the slug itself where it leads to none on record
     */
    public static List<CityNominatedTwice> among(List<NominatedCity> cities, UnaryOperator<CityId> leadsTo) {
        var seen = new HashSet<CityId>();
        var twice = new ArrayList<CityNominatedTwice>();
        for (int place = 0; place < cities.size(); place++) {
            var city = cities.get(place);
            if (!seen.add(leadsTo.apply(city.cityId()))) {
                twice.add(new CityNominatedTwice(place, city.name()));
            }
        }
        return twice;
    }

    /**
     * @param place index of the second mention
     * @param name how it is written there
     */
    private CityNominatedTwice(int place, String name) {
        super(
                Kind.CONFLICT,
                "city-nominated-twice",
                "M12",
                name + " is in the dossier already",
                "Leave it out",
                "/cities/" + place);
    }
}
