package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What kind of territory a city is and where it lies, as far as it is known (rule M14). One such fact is known at a time. */
@Entity
@DiscriminatorValue("PLACE")
public class CityPlace extends CityFact {

    @Enumerated(EnumType.STRING)
    @Column(name = "territory_kind")
    private TerritoryKind territoryKind;

    private @Nullable BigDecimal latitude;

    private @Nullable BigDecimal longitude;

    @Column(name = "un_locode")
    private @Nullable String unLocode;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CityPlace() {}

    CityPlace(UUID id, Place place, Act act) {
        super(id, act);
        this.territoryKind = place.territoryKind();
        place.position().ifPresent(position -> {
            this.latitude = position.latitude();
            this.longitude = position.longitude();
        });
        this.unLocode = place.unLocode();
    }

    /** What it says. */
    public Place place() {
        return new Place(
                territoryKind,
                Optional.ofNullable(latitude)
                        .flatMap(north -> Optional.ofNullable(longitude).map(east -> new Place.Position(north, east)))
                        .orElse(null),
                unLocode);
    }

    @Override
    protected void describe(SortedMap<String, String> content) {
        content.put("territoryKind", territoryKind.name());
        if (latitude != null && longitude != null) {
            content.put("latitude", latitude.stripTrailingZeros().toPlainString());
            content.put("longitude", longitude.stripTrailingZeros().toPlainString());
        }
        if (unLocode != null) {
            content.put("unLocode", unLocode);
        }
    }
}
