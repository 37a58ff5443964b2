package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ActionPlanOutline;
import ascn.cityregistry.application.domain.ApplicationContent;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.cityregistry.memberstate.domain.MemberState;
import org.jspecify.annotations.Nullable;

/**
 * What a member state has written, before the name has become a city.
 *
 * @param name the name of the city
 * @param territoryKind what kind of territory it is
 * @param officer designation of its officer
 * @param officerEquivalent the post, where it is an equivalent one
 * @param actionPlan the parts of its action plan
 */
public record ApplicationDraft(
        String name,
        @Nullable TerritoryKind territoryKind,
        @Nullable OfficerDesignation officer,
        @Nullable String officerEquivalent,
        ActionPlanOutline actionPlan) {

    /** The draft with its name resolved: a capital keeps its slug under each of its names (rule M12). */
    ApplicationContent of(MemberState state) {
        var cityId = state.capitalNamed(name).map(CityId::new).orElseGet(() -> CityId.of(name));
        return new ApplicationContent(cityId, name, territoryKind, officer, officerEquivalent, actionPlan);
    }
}
