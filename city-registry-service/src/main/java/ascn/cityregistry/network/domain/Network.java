package ascn.cityregistry.network.domain;

import ascn.cityregistry.network.domain.NetworkEvent.NetworkRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another network of cities, as the system knows it since a moment (rule M15). It is never overwritten: a correction
 * supersedes it.
 */
@Entity
@Table(name = "network")
public class Network {

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    private String code;

    private long version;

    private String name;

    @Column(name = "year_established")
    private @Nullable Integer yearEstablished;

    @Column(name = "members_as_printed")
    private @Nullable String membersAsPrinted;

    @Column(name = "member_cities")
    private @Nullable Integer memberCities;

    @Column(name = "regional_member_cities")
    private @Nullable Integer regionalMemberCities;

    @Column(name = "counted_on")
    private String countedOn;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Network() {}

    private Network(UUID rowId, NetworkRecorded recorded) {
        var facts = recorded.facts();
        this.rowId = rowId;
        this.code = recorded.code();
        this.version = recorded.version();
        this.name = facts.name();
        this.yearEstablished = facts.yearEstablished();
        this.membersAsPrinted = facts.membersAsPrinted();
        this.memberCities = facts.memberCities();
        this.regionalMemberCities = facts.regionalMemberCities();
        this.countedOn = facts.countedOn().toString();
        this.source = facts.source();
        this.recordedAt = recorded.act().recordedAt();
        this.recordedBy = recorded.act().actor();
    }

    /**
     * A network comes into the record.
     *
     * @throws NetworkOnlyPlanned when only a plan of it is known (N03)
     */
    public static NetworkRecorded record(String code, NetworkFacts facts, Act act) {
        return recorded(code, 0, facts, act);
    }

    private static NetworkRecorded recorded(String code, long version, NetworkFacts facts, Act act) {
        if (act.standing() == Standing.PLANNED) {
            throw new NetworkOnlyPlanned();
        }
        return new NetworkRecorded(code, version, facts, act);
    }

    /** What is known since it was told. */
    public static Network from(UUID rowId, NetworkRecorded recorded) {
        return new Network(rowId, recorded);
    }

    /**
     * What is known now replaces what was known.
     *
     * @throws NetworkOnlyPlanned when only a plan of it is known (N03)
     */
    public NetworkRecorded correct(NetworkFacts facts, Act act) {
        var corrected = recorded(code, version + 1, facts, act);
        supersededAt = act.recordedAt();
        return corrected;
    }

    /** Names it. */
    public String code() {
        return code;
    }

    /** Counts its corrections; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** What is known of it. */
    public NetworkFacts facts() {
        return new NetworkFacts(
                name,
                yearEstablished,
                membersAsPrinted,
                memberCities,
                regionalMemberCities,
                PartialDate.parse(countedOn),
                source);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
