package ascn.cityregistry.network.domain;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.network.domain.NetworkEvent.NetworkMembershipRecorded;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A city belongs to another network, by a source (rule M15). It is on record once for a city and a network. */
@Entity
@Table(name = "network_membership")
public class NetworkMembership {

    @Id
    @Column(name = "membership_id")
    private UUID id;

    private String network;

    @Embedded
    @AttributeOverride(name = "slug", column = @Column(name = "city_id"))
    private CityId cityId;

    private @Nullable String role;

    @Column(name = "since_on")
    private @Nullable String sinceOn;

    @Column(name = "since_by")
    private @Nullable LocalDate sinceBy;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected NetworkMembership() {}

    private NetworkMembership(NetworkMembershipRecorded recorded, String source) {
        var since = recorded.since();
        this.id = recorded.membershipId();
        this.network = recorded.network();
        this.cityId = recorded.cityId();
        this.role = recorded.role();
        this.sinceOn = since == null ? null : since.toString();
        this.sinceBy = since == null ? null : since.lastDay();
        this.source = source;
        this.recordedAt = recorded.act().recordedAt();
        this.recordedBy = recorded.act().actor();
    }

    /**
     * The membership as it was told.
     *
     * @param source where it is written down
     */
    public static NetworkMembership from(NetworkMembershipRecorded recorded, String source) {
        return new NetworkMembership(recorded, source);
    }

    /** Names it. */
    public UUID id() {
        return id;
    }

    /** The code of the network. */
    public String network() {
        return network;
    }

    /** The city, under the slug that it had when this was told. */
    public CityId cityId() {
        return cityId;
    }

    /** Its role there, where a source gives one. */
    public Optional<String> role() {
        return Optional.ofNullable(role);
    }

    /** Since when, as precisely as it is known, where a source says it. */
    public Optional<PartialDate> since() {
        return Optional.ofNullable(sinceOn).map(PartialDate::parse);
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
