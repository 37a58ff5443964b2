package ascn.cityregistry.shepherd.domain;

import ascn.cityregistry.shepherd.domain.ShepherdTermEvent.ShepherdTermCorrected;
import ascn.cityregistry.shepherd.domain.ShepherdTermEvent.ShepherdTermRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.Standing;
import ascn.roster.TermDays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of the shepherd, as the system knows it since a moment: which member state assists the Chair across several
 * chairmanships, and since when (rule C11). No day has two for certain, and none is overwritten: a correction supersedes it.
 */
@Entity
@Table(name = "shepherd_term")
public class ShepherdTerm {

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "shepherd_term_id")
    private UUID id;

    private long version;

    @Column(name = "member_state")
    private String memberState;

    @Column(name = "since_on")
    private String sinceOn;

    @Column(name = "since_by")
    private LocalDate sinceBy;

    @Column(name = "until_on")
    private String untilOn;

    @Column(name = "until_from")
    private LocalDate untilFrom;

    @Column(name = "until_by")
    private LocalDate untilBy;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String source;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ShepherdTerm() {}

    private ShepherdTerm(
            UUID rowId, UUID id, String memberState, TermDays days, TermKind kind, String source, Act act) {
        this.rowId = rowId;
        this.id = id;
        this.memberState = memberState;
        this.sinceOn = days.from().toString();
        this.sinceBy = days.countsFrom();
        this.untilOn = days.until().toString();
        this.untilFrom = days.certainUntil();
        this.untilBy = days.countsUntil();
        this.kind = kind;
        this.standing = act.standing();
        this.source = source;
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /** The term as it was first recorded. */
    public static ShepherdTerm from(ShepherdTermRecorded recorded) {
        return new ShepherdTerm(
                recorded.shepherdTermId(),
                recorded.shepherdTermId(),
                recorded.memberState(),
                recorded.days(),
                recorded.kind(),
                recorded.source(),
                recorded.act());
    }

    /** The term as a correction made it; the one before is superseded. */
    public static ShepherdTerm from(UUID rowId, ShepherdTermCorrected corrected) {
        var term = new ShepherdTerm(
                rowId,
                corrected.shepherdTermId(),
                corrected.memberState(),
                corrected.days(),
                corrected.kind(),
                corrected.source(),
                corrected.act());
        term.version = corrected.version();
        term.reason = corrected.reason();
        return term;
    }

    /** What is known now replaces what was known; the term keeps its id. */
    public ShepherdTermCorrected correct(
            String memberState, TermDays days, TermKind kind, String source, String reason, Act act) {
        supersededAt = act.recordedAt();
        return new ShepherdTermCorrected(id, version + 1, memberState, days, kind, source, reason, act);
    }

    /** Names the term through all its corrections. */
    public UUID id() {
        return id;
    }

    /** Counts its corrections; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** Code of the member state that is the shepherd. */
    public String memberState() {
        return memberState;
    }

    /** Its beginning and end, as precisely as they are known, and the days on which it counts. */
    public TermDays days() {
        return TermDays.parse(sinceOn, untilOn);
    }

    /** How it came about. */
    public TermKind kind() {
        return kind;
    }

    /** Whether a source says that it began, or only a plan is known. */
    public Standing standing() {
        return standing;
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** Why it was corrected, if it was. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
