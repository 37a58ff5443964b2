package ascn.cityregistry.dossier.domain;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.TerritoryKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item of a dossier: a city and the post from which its Chief Smart City Officer comes. It names no person. */
@Embeddable
public class NominatedCity {

    @Embedded
    @AttributeOverride(name = "slug", column = @Column(name = "city_id"))
    private CityId cityId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "territory_kind")
    private TerritoryKind territoryKind;

    @Enumerated(EnumType.STRING)
    private @Nullable OfficerDesignation officer;

    @Column(name = "officer_equivalent")
    private @Nullable String officerEquivalent;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected NominatedCity() {}

    /**
     * @param cityId the slug that the city has or will have
     * @param name its name as the member state writes it
     * @param territoryKind what kind of territory it is
     * @param officer designation of its officer; absent while the dossier is being written
     * @param officerEquivalent the post, where it is an equivalent one
     */
    public NominatedCity(
            CityId cityId,
            String name,
            TerritoryKind territoryKind,
            @Nullable OfficerDesignation officer,
            @Nullable String officerEquivalent) {
        this.cityId = cityId;
        this.name = name;
        this.territoryKind = territoryKind;
        this.officer = officer;
        this.officerEquivalent = officerEquivalent;
    }

    /** The slug that the city has or will have. */
    public CityId cityId() {
        return cityId;
    }

    /** Its name as the member state writes it. */
    public String name() {
        return name;
    }

    /** What kind of territory it is. */
    public TerritoryKind territoryKind() {
        return territoryKind;
    }

    /** Designation of its officer, once the dossier names one. */
    public Optional<OfficerDesignation> officer() {
        return Optional.ofNullable(officer);
    }

    /** The post, where it is an equivalent one. */
    public Optional<String> officerEquivalent() {
        return Optional.ofNullable(officerEquivalent);
    }

    /** Whether the same is written of the same city. */
    boolean isSameAs(NominatedCity other) {
        return cityId.equals(other.cityId)
                && name.equals(other.name)
                && territoryKind == other.territoryKind
                && officer == other.officer
                && Objects.equals(officerEquivalent, other.officerEquivalent);
    }

    boolean namesAnUnknown() {
        return territoryKind == TerritoryKind.NOT_ON_RECORD || officer == OfficerDesignation.NOT_ON_RECORD;
    }
}
