package ascn.cityregistry.dossier.api;

import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.application.DossierDraft;
import ascn.cityregistry.dossier.application.DossierDraft.CityDraft;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
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
 * What a member state writes into its dossier. Parts may be missing while it is a draft.
 *
 * @param memberState ISO 3166-1 alpha-2 code of the nominating member state
 * @param cities the nominated cities, in its order
 * @param nationalRepresentative the body that holds the role of National Representative
 */
public record DossierRequest(
        @Schema(examples = "ID")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as ID")
        String memberState,

        @Nullable @Size(max = 50, message = "holds at most 50 cities")
        List<@NotNull(message = "must not be null") @Valid CityItem> cities,

        @Valid @Nullable RepresentativeItem nationalRepresentative) {

    DossierDraft toDraft() {
        return new DossierDraft(
                Objects.requireNonNullElse(cities, List.<CityItem>of()).stream()
                        .map(CityItem::toDraft)
                        .toList(),
                nationalRepresentative == null ? null : nationalRepresentative.body());
    }

    /**
     * A nominated city.
     *
     * @param name its name in Latin letters, as ASEAN writes it
     * @param territoryKind what kind of territory it is
     * @param chiefSmartCityOfficer from which post its officer comes
     */
    public record CityItem(
            @Schema(examples = "Makassar")
            @NotBlank(message = "is missing")
            @Size(max = 120, message = "is longer than 120 characters")
            String name,

            @NotNull(message = "is missing") TerritoryKind territoryKind,
            @Valid @Nullable OfficerItem chiefSmartCityOfficer) {

        CityDraft toDraft() {
            return new CityDraft(
                    name.strip(),
                    territoryKind,
                    chiefSmartCityOfficer == null ? null : chiefSmartCityOfficer.designation(),
                    chiefSmartCityOfficer == null ? null : chiefSmartCityOfficer.equivalentPost());
        }
    }

    /**
     * The post from which a Chief Smart City Officer is designated; never a person.
     *
     * @param designation the post
     * @param equivalentPost its title, where the designation is EQUIVALENT
     */
    public record OfficerItem(
            @NotNull(message = "is missing") OfficerDesignation designation,

            @Nullable @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
            String equivalentPost) {}

    /**
     * The National Representative, by body; never a person.
     *
     * @param body the national body, or NOT_ON_RECORD in an act of the record
     */
    public record RepresentativeItem(
            @Schema(examples = "Ministry of Home Affairs")
            @NotBlank(message = "is missing")
            @Size(max = 200, message = "is longer than 200 characters")
            String body) {}
}
