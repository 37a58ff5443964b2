package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityFact;
import ascn.cityregistry.city.domain.CityId;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a city vouch for: all that is and was known of it. */
record CityState(String id, String memberState, @Nullable String mergedInto, List<SortedMap<String, String>> facts)
        implements AuditedState {

    static CityState of(City city) {
        return new CityState(
                city.id().slug(),
                city.memberState(),
                city.mergedInto().map(CityId::slug).orElse(null),
                city.facts().stream().map(CityFact::content).toList());
    }

    @Override
    public Subject subject() {
        return new Subject("city", id);
    }
}
