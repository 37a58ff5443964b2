package ascn.cityregistry.dossier.application;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.domain.CityNominatedTwice;
import ascn.cityregistry.dossier.domain.DossierContent;
import ascn.cityregistry.dossier.domain.NominatedCity;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.contracts.problem.RuleViolations;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a member state has written, before names have become cities.
 *
 * @param cities the nominated cities, in the member state's order
 * @param nationalRepresentativeBody the body that holds the role of National Representative, or NOT_ON_RECORD
 */
public record DossierDraft(List<CityDraft> cities, @Nullable String nationalRepresentativeBody) {

    /** Keeps the cities from changing under their readers. */
    public DossierDraft {
        cities = List.copyOf(cities);
    }

    /** One city as it was written. */
    public record CityDraft(
            String name,
            TerritoryKind territoryKind,
            @Nullable OfficerDesignation officer,
            @Nullable String officerEquivalent) {

        NominatedCity of(MemberState state) {
            var cityId = state.capitalNamed(name).map(CityId::new).orElseGet(() -> CityId.of(name));
            return new NominatedCity(cityId, name, territoryKind, officer, officerEquivalent);
        }
    }

    /**
     * The draft with each name resolved to its city: a capital keeps its slug under each of its names (rule M12). Whether
     * two other names lead to one city on record is asked when it is submitted: that may change until then.
     *
     * @throws CityNominatedTwice when two names are one city
     */
    DossierContent of(MemberState state) {
        var resolved = cities.stream().map(city -> city.of(state)).toList();
        RuleViolations.refuseIfAny(CityNominatedTwice.among(resolved, UnaryOperator.identity()));
        return new DossierContent(resolved, nationalRepresentativeBody);
    }
}
