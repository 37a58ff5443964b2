package ascn.cityregistry.dossier.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import ascn.cityregistry.dossier.domain.DossierEvent.DossierAdmitted;
import ascn.cityregistry.dossier.domain.DossierEvent.DossierReturned;
import ascn.cityregistry.dossier.domain.DossierEvent.DossierSubmitted;
import ascn.cityregistry.dossier.domain.DossierEvent.DossierWithdrawn;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member state's nomination dossier: its cities, an officer for each, its National Representative (rule M07). No city
 * is ever admitted from a dossier that was not complete when it was submitted.
 */
@Entity
@Table(name = "dossier")
public class Dossier {

    @EmbeddedId
    private DossierId id;

    @Version
    private long version;

    @Column(name = "member_state")
    private String memberState;

    @Enumerated(EnumType.STRING)
    private DossierStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "nominated_city", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderColumn(name = "place")
    private List<NominatedCity> cities = new ArrayList<>();

    @Column(name = "national_representative_body")
    private @Nullable String nationalRepresentativeBody;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    @AttributeOverride(name = "occurredOn", column = @Column(name = "submitted_on"))
    @AttributeOverride(name = "standing", column = @Column(name = "submission_standing"))
    @AttributeOverride(name = "source", column = @Column(name = "submission_source"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "submission_recorded_at"))
    @AttributeOverride(name = "actor", column = @Column(name = "submitted_by"))
    private @Nullable RecordedAct submission;

    @Embedded
    @AttributeOverride(name = "occurredOn", column = @Column(name = "admitted_on"))
    @AttributeOverride(name = "standing", column = @Column(name = "admission_standing"))
    @AttributeOverride(name = "source", column = @Column(name = "admission_source"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "admission_recorded_at"))
    @AttributeOverride(name = "actor", column = @Column(name = "admitted_by"))
    private @Nullable RecordedAct admission;

    @Column(name = "decision_reference")
    private @Nullable String decisionReference;

    /** Whether its first submission came after the deadline of the year (rule M08). */
    private @Nullable Boolean late;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "dossier_return", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderColumn(name = "place")
    private List<ItemReturn> returns = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "occurredOn", column = @Column(name = "withdrawn_on"))
    @AttributeOverride(name = "standing", column = @Column(name = "withdrawal_standing"))
    @AttributeOverride(name = "source", column = @Column(name = "withdrawal_source"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "withdrawal_recorded_at"))
    @AttributeOverride(name = "actor", column = @Column(name = "withdrawn_by"))
    private @Nullable RecordedAct withdrawal;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Dossier() {}

    private Dossier(DossierId id, String memberState, Instant openedAt) {
        this.id = id;
        this.memberState = memberState;
        this.openedAt = openedAt;
        this.status = DossierStatus.DRAFT;
    }

    /** A new draft of a member state. */
    public static Dossier open(DossierId id, String memberState, DossierContent content, Instant openedAt) {
        var dossier = new Dossier(id, memberState, openedAt);
        dossier.write(content);
        return dossier;
    }

    private void write(DossierContent content) {
        cities.clear();
        cities.addAll(content.cities());
        nationalRepresentativeBody = content.nationalRepresentativeBody();
    }

    /**
     * Refuses everyone but the member state itself (rule M05).
     *
     * @throws DossierOfAnotherMemberState when the actor nominates for another state
     */
    public void refuseOthersThan(Actor actor) {
        refuseNominationFor(memberState, actor);
    }

    /** As above, for a dossier that does not exist yet. */
    public static void refuseNominationFor(String memberState, Actor actor) {
        if (!memberState.equals(actor.memberState())) {
            throw new DossierOfAnotherMemberState(memberState);
        }
    }

    /**
     * Writes the draft anew. Of a dossier that was returned only the returned items change.
     *
     * @throws DossierNotADraft when it has been submitted and nothing of it was returned
     * @throws RuleViolations with each other item that would change; a single fault is thrown as itself
     */
    public void revise(DossierContent content) {
        refuseUnlessWritten();
        if (status == DossierStatus.RETURNED) {
            var before = new DossierContent(cities, nationalRepresentativeBody);
            RuleViolations.refuseIfAny(ReturnedItems.faults(before, content, openItems()));
        }
        write(content);
    }

    private Set<String> openItems() {
        return returns.stream().filter(ItemReturn::isOpen).map(ItemReturn::item).collect(toUnmodifiableSet());
    }

    /**
     * Refuses what is not the member state's to write any more.
     *
     * @throws DossierNotADraft when it has been submitted and nothing of it was returned
     */
    public void refuseUnlessWritten() {
        if (status != DossierStatus.DRAFT && status != DossierStatus.RETURNED) {
            throw new DossierNotADraft(status);
        }
    }

    /**
     * What the draft still needs before it can be submitted (rules M03, M07, C02).
     *
     * @param capital the capital of the member state, unless it is a member city already
     */
    public List<RuleViolation> lacks(Optional<CapitalToNominate> capital) {
        return Completeness.lacks(cities, nationalRepresentativeBody, capital);
    }

    /**
     * Puts the dossier forward.
     *
     * <p>The deadline is soft (rule M08): what comes after it for certain is marked late. That is judged once, when the
     * dossier comes first: one that was returned is not late because its member state mended it.
     *
     * @param capital the capital of the member state on that day, unless it is a member city already
     * @param deadline by when the nominations of that year were asked for, where a call is on record
     * @throws DossierNotADraft when it has been submitted before and nothing of it was returned
     * @throws RuleViolations with everything that is missing; a single fault is thrown as itself
     * @throws EarlierThanLastAct when an item was returned later for certain (rule N01)
     */
    public DossierSubmitted submit(Act act, Optional<CapitalToNominate> capital, Optional<PartialDate> deadline) {
        refuseUnlessWritten();
        refuseUnlessComplete(act, capital);
        EarlierThanLastAct.refuse("submission", act.occurredOn(), lastAct());
        returns.forEach(returned -> returned.answer(act.occurredOn()));
        if (late == null) {
            late = deadline.filter(last -> last.isCertainlyBefore(act.occurredOn()))
                    .isPresent();
        }
        status = DossierStatus.SUBMITTED;
        submission = new RecordedAct(act);
        return new DossierSubmitted(
                id,
                memberState,
                cities.stream().map(NominatedCity::cityId).toList(),
                Objects.requireNonNullElse(nationalRepresentativeBody, OnRecord.NOT_ON_RECORD),
                late,
                act);
    }

    /**
     * Refuses what lacks something that this act demands.
     *
     * @param capital the capital of the member state on that day, unless it is a member city already
     * @throws RuleViolations with everything that is missing; a single fault is thrown as itself
     */
    public void refuseUnlessComplete(Act act, Optional<CapitalToNominate> capital) {
        var faults = new ArrayList<>(lacks(capital));
        if (!act.isOfTheRecord()) {
            faults.addAll(Completeness.unknowns(cities, nationalRepresentativeBody));
        }
        RuleViolations.refuseIfAny(faults);
    }

    /** The day of the last thing that happened to it since it was put forward. */
    private Optional<PartialDate> lastAct() {
        return returns.stream()
                .filter(ItemReturn::isOpen)
                .reduce((earlier, later) -> later)
                .map(ItemReturn::occurredOn)
                .or(() -> submission().map(Act::occurredOn));
    }

    /**
     * Gives an item back to the member state, which may change it and submit again. Several items may be given back
     * before it does.
     *
     * @param item a JSON Pointer into the dossier: {@code /cities/1} or {@code /nationalRepresentative}
     * @param reason what the member state is asked to mend
     * @throws DossierNotSubmitted when it is a draft, or was admitted or withdrawn
     * @throws ItemUnknown when it has no such item
     * @throws EarlierThanLastAct when it was submitted later for certain (rule N01)
     */
    public DossierReturned giveBack(String item, String reason, Act act) {
        if (submission == null || status != DossierStatus.SUBMITTED && status != DossierStatus.RETURNED) {
            throw new DossierNotSubmitted(status);
        }
        var items = ReturnedItems.of(cities.size());
        if (!items.contains(item)) {
            throw new ItemUnknown("M07", item, items);
        }
        EarlierThanLastAct.refuse("return", act.occurredOn(), lastAct());
        returns.add(new ItemReturn(item, reason, submission.act().occurredOn(), act));
        status = DossierStatus.RETURNED;
        return new DossierReturned(id, memberState, item, act);
    }

    /**
     * Takes the dossier back. Its member state may open another.
     *
     * @return what the others are told; nothing where it was never put forward
     * @throws DossierNotOpen when it was admitted or withdrawn before
     * @throws EarlierThanLastAct when the last act is younger for certain (rule N01)
     */
    public Optional<DossierWithdrawn> withdraw(Act act) {
        if (status == DossierStatus.ADMITTED || status == DossierStatus.WITHDRAWN) {
            throw new DossierNotOpen(status);
        }
        EarlierThanLastAct.refuse("withdrawal", act.occurredOn(), lastAct());
        status = DossierStatus.WITHDRAWN;
        withdrawal = new RecordedAct(act);
        return submission().map(submitted -> new DossierWithdrawn(id, memberState, act));
    }

    /**
     * Writes down the consensus decision that made its cities members.
     *
     * @param source where the decision is written down
     * @throws DossierNotSubmitted when it is a draft or was admitted before
     * @throws AdmissionOnlyPlanned when only a plan of the decision is known (rule N03)
     * @throws UnknownInCurrentAct when a decision of today has no reference (rule N02)
     * @throws EarlierThanLastAct when the decision is certainly older than the submission (rule N01)
     */
    public DossierAdmitted admit(Act act, String decision, String source) {
        if (status != DossierStatus.SUBMITTED || submission == null) {
            throw new DossierNotSubmitted(status);
        }
        if (act.standing() == Standing.PLANNED) {
            throw new AdmissionOnlyPlanned();
        }
        if (decision.equals(OnRecord.NOT_ON_RECORD) && !act.isOfTheRecord()) {
            throw new UnknownInCurrentAct("/decisionReference", "the decision");
        }
        EarlierThanLastAct.refuse("admission", act.occurredOn(), lastAct());
        status = DossierStatus.ADMITTED;
        admission = new RecordedAct(act);
        decisionReference = decision;
        return new DossierAdmitted(id, memberState, List.copyOf(cities), decision, source, act);
    }

    /** Names it. */
    public DossierId id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** Code of the member state. */
    public String memberState() {
        return memberState;
    }

    /** How far it has come. */
    public DossierStatus status() {
        return status;
    }

    /** The nominated cities, in the member state's order. */
    public List<NominatedCity> cities() {
        return List.copyOf(cities);
    }

    /** The national body that holds the role of National Representative, once the dossier names it. */
    public Optional<OnRecord> nationalRepresentativeBody() {
        return Optional.ofNullable(nationalRepresentativeBody).map(OnRecord::parse);
    }

    /** The submission, once there was one. */
    public Optional<Act> submission() {
        return Optional.ofNullable(submission).map(RecordedAct::act);
    }

    /** The decision that admitted its cities, once there was one. */
    public Optional<Act> admission() {
        return Optional.ofNullable(admission).map(RecordedAct::act);
    }

    /** Whether its first submission came after the deadline of its year for certain; empty before there was one. */
    public Optional<Boolean> late() {
        return Optional.ofNullable(late);
    }

    /** The items that went back to the member state, in the order in which they did. */
    public List<ItemReturn> returns() {
        return List.copyOf(returns);
    }

    /** The withdrawal, where there was one. */
    public Optional<Act> withdrawal() {
        return Optional.ofNullable(withdrawal).map(RecordedAct::act);
    }

    /** Reference of that decision. */
    public Optional<String> decisionReference() {
        return Optional.ofNullable(decisionReference);
    }
}
