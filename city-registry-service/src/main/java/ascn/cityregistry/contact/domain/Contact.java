package ascn.cityregistry.contact.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * How the holder of a post is reached. It is no fact of the record: it has no history, and it is gone without a trace of its
 * content once it is erased.
 */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    @Column(name = "tenure_id")
    private UUID tenureId;

    @Version
    private long version;

    @Embedded
    private ContactData data;

    @Column(name = "digest_key")
    private byte[] digestKey;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Contact() {}

    /**
     * Contact data of the holder of a tenure.
     *
     * @param digestKey 32 random bytes or more, for this row alone
     * @param writtenBy actor id of whoever wrote them
     */
    public Contact(UUID tenureId, ContactData data, byte[] digestKey, Instant writtenAt, String writtenBy) {
        this.tenureId = tenureId;
        // Goes on from the time: a tag of data that were erased is none of those that are written after them.
        this.version = writtenAt.toEpochMilli();
        this.data = data;
        this.digestKey = digestKey.clone();
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy;
    }

    /** Other data take the place of these. */
    public void write(ContactData written, Instant at, String by) {
        data = written;
        writtenAt = at;
        writtenBy = by;
    }

    /** The tenure whose holder is reached so. */
    public UUID tenureId() {
        return tenureId;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** How the holder is reached. */
    public ContactData data() {
        return data;
    }

    /** The key of the digests that audit entries keep of the data. */
    public byte[] digestKey() {
        return digestKey.clone();
    }

    /** When the data were written. */
    public Instant writtenAt() {
        return writtenAt;
    }
}
