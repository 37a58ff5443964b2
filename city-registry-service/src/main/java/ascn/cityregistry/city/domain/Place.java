package ascn.cityregistry.city.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind of territory a city is and where it lies.
 *
 * @param territoryKind NOT_ON_RECORD where no source says it (rule N02)
 * @param known the position, or null where no source gives it
 * @param unLocode the UN/LOCODE, or null where it has none on record
 */
public record Place(
        TerritoryKind territoryKind,
        @Nullable Position known,
        @Nullable String unLocode) {

    /** A kind of territory of which nothing else is known. */
    public static Place of(TerritoryKind territoryKind) {
        return new Place(territoryKind, null, null);
    }

    /** Where it lies, if a source gives it. */
    public Optional<Position> position() {
        return Optional.ofNullable(known);
    }

    /**
     * A point on the Earth (WGS 84).
     *
     * @param latitude degrees north of the equator, -90 to 90
     * @param longitude degrees east of Greenwich, -180 to 180
     */
    public record Position(BigDecimal latitude, BigDecimal longitude) {}
}
