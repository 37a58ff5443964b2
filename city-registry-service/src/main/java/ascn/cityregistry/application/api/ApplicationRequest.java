package ascn.cityregistry.application.api;

import ascn.cityregistry.application.application.ApplicationDraft;
import ascn.cityregistry.application.domain.ActionPlanOutline;
import ascn.cityregistry.application.domain.FocusArea;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.api.DossierRequest.OfficerItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a member state writes into the application of a city. Parts may be missing while it is a draft.
 *
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param name the city's name in Latin letters, as ASEAN writes it
 * @param territoryKind what kind of territory it is
 * @param chiefSmartCityOfficer from which post its officer comes
 * @param actionPlan the parts of its action plan
 */
public record ApplicationRequest(
        @Schema(examples = "ID")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as ID")
        String memberState,

        @Schema(examples = "Sumedang")
        @NotBlank(message = "is missing")
        @Size(max = 120, message = "is longer than 120 characters")
        String name,

        @Nullable TerritoryKind territoryKind,
        @Valid @Nullable OfficerItem chiefSmartCityOfficer,
        @Valid @Nullable ActionPlanItem actionPlan) {

    ApplicationDraft toDraft() {
        return new ApplicationDraft(
                name.strip(),
                territoryKind,
                chiefSmartCityOfficer == null ? null : chiefSmartCityOfficer.designation(),
                chiefSmartCityOfficer == null ? null : chiefSmartCityOfficer.equivalentPost(),
                actionPlan == null ? new ActionPlanOutline(null, List.of(), null, null, null) : actionPlan.toOutline());
    }

    /**
     * The five parts of the action plan. A text is NOT_ON_RECORD where no source of the past gives it.
     *
     * @param vision what the city wants to become
     * @param focusAreas in which areas of the framework it works; NOT_ON_RECORD stands alone
     * @param infrastructurePlan the infrastructure plan
     * @param dataPlatformPlan the plan of its data platform
     * @param sustainabilityModel how it goes on when its funding ends
     */
    public record ActionPlanItem(
            @Nullable
            @Size(max = 20000, message = "is longer than 20000 characters")
            @Pattern(regexp = WITH_TEXT, message = "must not be blank")
            String vision,

            @Nullable @Size(max = 20, message = "holds at most 20 areas")
            List<@NotNull(message = "must not be null") FocusArea> focusAreas,

            @Nullable
            @Size(max = 20000, message = "is longer than 20000 characters")
            @Pattern(regexp = WITH_TEXT, message = "must not be blank")
            String infrastructurePlan,

            @Nullable
            @Size(max = 20000, message = "is longer than 20000 characters")
            @Pattern(regexp = WITH_TEXT, message = "must not be blank")
            String dataPlatformPlan,

            @Nullable
            @Size(max = 20000, message = "is longer than 20000 characters")
            @Pattern(regexp = WITH_TEXT, message = "must not be blank")
            String sustainabilityModel) {

        private static final String WITH_TEXT = "[\\s\\S]*\\S[\\s\\S]*";

        ActionPlanOutline toOutline() {
            return new ActionPlanOutline(
                    vision,
                    Objects.requireNonNullElse(focusAreas, List.of()),
                    infrastructurePlan,
                    dataPlatformPlan,
                    sustainabilityModel);
        }
    }
}
