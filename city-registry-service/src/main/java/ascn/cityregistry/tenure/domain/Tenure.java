package ascn.cityregistry.tenure.domain;

import ascn.cityregistry.tenure.domain.TenureEvent.TenureAccepted;
import ascn.cityregistry.tenure.domain.TenureEvent.TenureCorrected;
import ascn.cityregistry.tenure.domain.TenureEvent.TenureEnded;
import ascn.cityregistry.tenure.domain.TenureEvent.TenureRecorded;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person holds a post, on which days (rule N06). No two tenures of a post have a day in common (rule C01), the person is
 * bound once and for all by accepting the invitation, and after that the tenure can only end.
 */
@Entity
@Table(name = "tenure")
public class Tenure {

    @Id
    @Column(name = "tenure_id")
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Post post;

    private String subject;

    @Column(name = "member_state")
    private String memberState;

    @Embedded
    private TenureFacts facts;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private @Nullable String holder;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "invitation_generation")
    private int invitationGeneration;

    @Column(name = "end_source")
    private @Nullable String endSource;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "corrected_at")
    private @Nullable Instant correctedAt;

    @Column(name = "correction_reason")
    private @Nullable String correctionReason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Tenure() {}

    private Tenure(TenureRecorded recorded) {
        this.id = recorded.tenureId();
        this.post = recorded.post();
        this.subject = recorded.subject();
        this.memberState = recorded.memberState();
        this.facts = recorded.facts();
        this.recordedAt = recorded.act().recordedAt();
        this.recordedBy = recorded.act().actor();
        this.invitationGeneration = 1;
    }

    /**
     * A post has a holder, who is invited to accept it.
     *
     * @param subject a member state's code, or for an officer the slug of the city
     * @param memberState code of the state, for an officer that of the city
     * @throws RuleViolations with everything that is wrong; a single fault is thrown as itself
     */
    public static TenureRecorded record(
            UUID id, Post post, String subject, String memberState, TenureFacts facts, Act act) {
        RuleViolations.refuseIfAny(facts.faults(post, act));
        return new TenureRecorded(id, post, subject, memberState, facts, act);
    }

    /** The tenure as it was first recorded. */
    public static Tenure from(TenureRecorded recorded) {
        return new Tenure(recorded);
    }

    /**
     * What is known now replaces what was known, as long as nobody has acted on it.
     *
     * @throws TenureAlreadyAccepted when a person is bound to it
     * @throws TenureAlreadyEnded when it has ended by an act of its own
     * @throws RuleViolations with everything that is wrong with the new facts
     */
    public TenureCorrected correct(TenureFacts corrected, String reason, Act act) {
        refuseUnlessOpen();
        RuleViolations.refuseIfAny(corrected.faults(post, act));
        facts = corrected;
        correctedAt = act.recordedAt();
        correctionReason = reason;
        return new TenureCorrected(id, post, subject, memberState, corrected, reason, act);
    }

    /**
     * The holder leaves the post.
     *
     * @param until the day after the last
     * @param source where that is written down
     * @throws TenureAlreadyEnded when it has an end
     * @throws TenureWithoutDays when it would end before it began
     */
    public TenureEnded end(LocalDate until, String source, Act act) {
        if (facts.until() != null) {
            throw new TenureAlreadyEnded(facts.until());
        }
        if (!facts.since().isBefore(until)) {
            throw new TenureWithoutDays(facts.since(), until);
        }
        facts = facts.endingOn(until);
        endSource = source;
        endedAt = act.recordedAt();
        return new TenureEnded(id, until, source, act);
    }

    /**
     * The post ends with what it is of, also where an end was written down that lies later (ADR 0054).
     *
     * @param until the day after the last
     * @param source where that is written down
     * @throws TenureWithoutDays when it would end before it began
     */
    public TenureEnded endWithCity(LocalDate until, String source, Act act) {
        if (!facts.since().isBefore(until)) {
            throw new TenureWithoutDays(facts.since(), until);
        }
        facts = facts.endingOn(until);
        endSource = source;
        endedAt = act.recordedAt();
        return new TenureEnded(id, until, source, act);
    }

    /**
     * The same person goes on in the same post of the city that this one's was found to be (ADR 0054). What no source gave of
     * the tenure is no better known by that, so it is not asked for again.
     *
     * @param city slug of that city
     * @param since its first day
     * @param source where it is written down that the two are one city
     */
    public TenureRecorded handOver(UUID nextId, String city, LocalDate since, String source, Act act) {
        return new TenureRecorded(nextId, post, city, memberState, facts.takenOver(since, source), act);
    }

    /** Who had accepted the tenure that was handed over holds this one too, without another invitation. */
    public TenureAccepted keepHolder(String actorId, Act act) {
        refuseUnlessInviting();
        holder = actorId;
        acceptedAt = act.recordedAt();
        return new TenureAccepted(id, actorId, act);
    }

    /**
     * Another code invites; the one before is void.
     *
     * @throws TenureAlreadyAccepted when a person is bound to it
     * @throws TenureAlreadyEnded when it has ended by an act of its own
     */
    public void inviteAgain() {
        refuseUnlessOpen();
        invitationGeneration++;
    }

    /**
     * Goes on only as long as nobody rests on what is written down.
     *
     * @throws TenureAlreadyAccepted when a person is bound to it
     * @throws TenureAlreadyEnded when it has ended by an act of its own
     */
    public void refuseUnlessOpen() {
        if (holder != null) {
            throw new TenureAlreadyAccepted();
        }
        if (endedAt != null) {
            throw new TenureAlreadyEnded(Objects.requireNonNull(facts.until()));
        }
    }

    /** Whether a code of that generation still invites somebody. */
    public boolean invites(int generation) {
        return holder == null && endedAt == null && generation == invitationGeneration;
    }

    /**
     * Goes on only when the last code still invites somebody.
     *
     * @throws InvitationNotValid when a person is bound to it, or it has ended by an act of its own
     */
    public void refuseUnlessInviting() {
        if (!invites(invitationGeneration)) {
            throw new InvitationNotValid();
        }
    }

    /**
     * A person takes the post, for all its days.
     *
     * @throws InvitationNotValid when it invites nobody any more
     */
    public TenureAccepted accept(Act act) {
        refuseUnlessInviting();
        holder = act.actor();
        acceptedAt = act.recordedAt();
        return new TenureAccepted(id, act.actor(), act);
    }

    /** What it says now, kept for the time when it says something else. */
    public FormerFacts asItIs(UUID pastId, Instant until) {
        return new FormerFacts(pastId, this, knownFrom(), until);
    }

    private Instant knownFrom() {
        var from = correctedAt == null ? recordedAt : correctedAt;
        return endedAt == null || endedAt.isBefore(from) ? from : endedAt;
    }

    /** Names it. */
    public UUID id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** The post. */
    public Post post() {
        return post;
    }

    /** What the post is of: a member state's code, or for an officer the slug of the city. */
    public String subject() {
        return subject;
    }

    /** Code of the member state, for an officer that of the city. */
    public String memberState() {
        return memberState;
    }

    /** What the record says of it. */
    public TenureFacts facts() {
        return facts;
    }

    /** When the system was told of it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Actor id of the person, once accepted. */
    public Optional<String> holder() {
        return Optional.ofNullable(holder);
    }

    /** When the person accepted. */
    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    /** Which code is good; counts from 1. */
    public int invitationGeneration() {
        return invitationGeneration;
    }

    /** Where its end is written down, once it has ended. */
    public Optional<String> endSource() {
        return Optional.ofNullable(endSource);
    }

    /** Why it was corrected, if it was. */
    public Optional<String> correctionReason() {
        return Optional.ofNullable(correctionReason);
    }

    /** Whether that person holds it. */
    public boolean isHeldBy(String actorId) {
        return actorId.equals(holder);
    }
}
