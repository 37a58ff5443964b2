package ascn.cityregistry.application.domain;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import org.jspecify.annotations.Nullable;

/**
 * What a member state writes into an application; it may be saved while parts are missing.
 *
 * @param cityId the slug that the city has or will have
 * @param name its name as the member state writes it
 * @param territoryKind what kind of territory it is
 * @param officer designation of its officer (rule C02)
 * @param officerEquivalent the post, where it is an equivalent one
 * @param actionPlan the parts of its action plan
 */
public record ApplicationContent(
        CityId cityId,
        String name,
        @Nullable TerritoryKind territoryKind,
        @Nullable OfficerDesignation officer,
        @Nullable String officerEquivalent,
        ActionPlanOutline actionPlan) {}
