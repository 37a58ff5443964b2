package ascn.cityregistry.city.api;

import ascn.cityregistry.city.domain.Place;
import ascn.cityregistry.city.domain.TerritoryKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What kind of territory a city is and where it lies, whole, as it is known now.
 *
 * @param territoryKind what kind of territory it is
 * @param position where it lies; absent where no source gives it
 * @param unLocode its UN/LOCODE; absent where it has none on record
 * @param source where it is written down
 */
public record PlaceRequest(
        @NotNull(message = "is missing") TerritoryKind territoryKind,

        @Nullable @Valid PositionItem position,

        @Schema(examples = "IDMAK")
        @Nullable
        @Pattern(regexp = "[A-Z]{2}[A-Z2-9]{3}", message = "must be a UN/LOCODE such as IDMAK")
        String unLocode,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Place toPlace() {
        return new Place(territoryKind, position == null ? null : position.toPosition(), unLocode);
    }

    /**
     * A point on the Earth (WGS 84).
     *
     * @param latitude degrees north of the equator
     * @param longitude degrees east of Greenwich
     */
    public record PositionItem(
            @Schema(examples = "-5.15")
            @NotNull(message = "is missing")
            @DecimalMin(value = "-90", message = "must be at least -90")
            @DecimalMax(value = "90", message = "must be at most 90")
            @Digits(integer = 2, fraction = 6, message = "must have at most 6 digits after the point")
            BigDecimal latitude,

            @Schema(examples = "119.43")
            @NotNull(message = "is missing")
            @DecimalMin(value = "-180", message = "must be at least -180")
            @DecimalMax(value = "180", message = "must be at most 180")
            @Digits(integer = 3, fraction = 6, message = "must have at most 6 digits after the point")
            BigDecimal longitude) {

        Place.Position toPosition() {
            return new Place.Position(latitude, longitude);
        }
    }
}
