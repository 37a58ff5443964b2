package ascn.cityregistry.city.domain;

import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member city of the network. It exists only by a decision that admitted it, and keeps its slug for ever. */
@Entity
@Table(name = "city")
public class City {

    @EmbeddedId
    private CityId id;

    @Version
    private long version;

    private String name;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "member_state")
    private String memberState;

    @Enumerated(EnumType.STRING)
    @Column(name = "territory_kind")
    private TerritoryKind territoryKind;

    @Enumerated(EnumType.STRING)
    private Cohort cohort;

    @Column(name = "admitted_on")
    private String admittedOn;

    /** Last day that the admission can have been; what {@code asOf} compares with (rule N05). */
    @Column(name = "admitted_by")
    private LocalDate admittedBy;

    @Column(name = "admission_standing")
    private String admissionStanding;

    @Column(name = "admission_source")
    private String admissionSource;

    @Column(name = "decision_reference")
    private String decisionReference;

    @Column(name = "dossier_id")
    private @Nullable UUID dossierId;

    @Column(name = "application_id")
    private @Nullable UUID applicationId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected City() {}

    private City(CityAdmitted admitted) {
        this.id = admitted.cityId();
        this.name = admitted.name();
        this.sortKey = CityId.sortKeyOf(admitted.name());
        this.memberState = admitted.memberState();
        this.territoryKind = admitted.territoryKind();
        this.cohort = admitted.cohort();
        this.admittedOn = admitted.act().occurredOn().toString();
        this.admittedBy = admitted.act().occurredOn().lastDay();
        this.admissionStanding = admitted.act().standing().name();
        this.admissionSource = admitted.source();
        this.decisionReference = admitted.decisionReference();
        this.dossierId = admitted.origin().dossierId();
        this.applicationId = admitted.origin().applicationId();
    }

    /** The city as its admission made it. */
    public static City from(CityAdmitted admitted) {
        return new City(admitted);
    }

    /** Its slug. */
    public CityId id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** The name under which it was admitted. */
    public String name() {
        return name;
    }

    /** Its place in every list. */
    public PlaceInList place() {
        return new PlaceInList(sortKey, id.slug());
    }

    /** Code of its member state. */
    public String memberState() {
        return memberState;
    }

    /** What kind of territory it is. */
    public TerritoryKind territoryKind() {
        return territoryKind;
    }

    /** With which generation it joined. */
    public Cohort cohort() {
        return cohort;
    }

    /** When it became a member, as precisely as it is known. */
    public PartialDate admittedOn() {
        return PartialDate.parse(admittedOn);
    }

    /** The decision that admitted it. */
    public String decisionReference() {
        return decisionReference;
    }

    /** Where that is written down. */
    public String admissionSource() {
        return admissionSource;
    }
}
