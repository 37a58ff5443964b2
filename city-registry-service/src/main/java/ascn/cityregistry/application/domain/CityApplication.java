package ascn.cityregistry.application.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import ascn.cityregistry.application.domain.ApplicationEvent.ApplicationAdmitted;
import ascn.cityregistry.application.domain.ApplicationEvent.ApplicationReturned;
import ascn.cityregistry.application.domain.ApplicationEvent.ApplicationSubmitted;
import ascn.cityregistry.application.domain.ApplicationEvent.ApplicationWithdrawn;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.domain.AdmissionOnlyPlanned;
import ascn.cityregistry.dossier.domain.EarlierThanLastAct;
import ascn.cityregistry.dossier.domain.ItemNotReturned;
import ascn.cityregistry.dossier.domain.ItemReturn;
import ascn.cityregistry.dossier.domain.ItemUnknown;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.cityregistry.dossier.domain.RecordedAct;
import ascn.cityregistry.dossier.domain.UnknownInCurrentAct;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member state's application for one city, with the five parts of its action plan (rule M18). No city is ever admitted
 * from an application that was not complete when it was submitted.
 */
@Entity
@Table(name = "city_application")
public class CityApplication {

    @EmbeddedId
    private ApplicationId id;

    @Version
    private long version;

    @Column(name = "member_state")
    private String memberState;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Embedded
    @AttributeOverride(name = "slug", column = @Column(name = "city_id"))
    private CityId cityId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "territory_kind")
    private @Nullable TerritoryKind territoryKind;

    @Enumerated(EnumType.STRING)
    private @Nullable OfficerDesignation officer;

    @Column(name = "officer_equivalent")
    private @Nullable String officerEquivalent;

    private @Nullable String vision;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "application_focus_area", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "place")
    @Column(name = "focus_area")
    @Enumerated(EnumType.STRING)
    private List<FocusArea> focusAreas = new ArrayList<>();

    @Column(name = "infrastructure_plan")
    private @Nullable String infrastructurePlan;

    @Column(name = "data_platform_plan")
    private @Nullable String dataPlatformPlan;

    @Column(name = "sustainability_model")
    private @Nullable String sustainabilityModel;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    @AttributeOverride(name = "occurredOn", column = @Column(name = "submitted_on"))
    @AttributeOverride(name = "standing", column = @Column(name = "submission_standing"))
    @AttributeOverride(name = "source", column = @Column(name = "submission_source"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "submission_recorded_at"))
    @AttributeOverride(name = "actor", column = @Column(name = "submitted_by"))
    private @Nullable RecordedAct submission;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "application_return", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "place")
    private List<ItemReturn> returns = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "occurredOn", column = @Column(name = "admitted_on"))
    @AttributeOverride(name = "standing", column = @Column(name = "admission_standing"))
    @AttributeOverride(name = "source", column = @Column(name = "admission_source"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "admission_recorded_at"))
    @AttributeOverride(name = "actor", column = @Column(name = "admitted_by"))
    private @Nullable RecordedAct admission;

    @Column(name = "decision_reference")
    private @Nullable String decisionReference;

    @Column(name = "quota_waiver_id")
    private @Nullable UUID quotaWaiverId;

    @Embedded
    @AttributeOverride(name = "occurredOn", column = @Column(name = "withdrawn_on"))
    @AttributeOverride(name = "standing", column = @Column(name = "withdrawal_standing"))
    @AttributeOverride(name = "source", column = @Column(name = "withdrawal_source"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "withdrawal_recorded_at"))
    @AttributeOverride(name = "actor", column = @Column(name = "withdrawn_by"))
    private @Nullable RecordedAct withdrawal;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CityApplication() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest
    private CityApplication(ApplicationId id, String memberState, ApplicationContent content, Instant openedAt) {
        this.id = id;
        this.memberState = memberState;
        this.openedAt = openedAt;
        this.status = ApplicationStatus.DRAFT;
        write(content);
    }

    /** A new draft of a member state. */
    public static CityApplication open(
            ApplicationId id, String memberState, ApplicationContent content, Instant openedAt) {
        return new CityApplication(id, memberState, content, openedAt);
    }

    private void write(ApplicationContent content) {
        cityId = content.cityId();
        name = content.name();
        territoryKind = content.territoryKind();
        officer = content.officer();
        officerEquivalent = content.officerEquivalent();
        vision = content.actionPlan().vision();
        focusAreas.clear();
        focusAreas.addAll(content.actionPlan().focusAreas());
        infrastructurePlan = content.actionPlan().infrastructurePlan();
        dataPlatformPlan = content.actionPlan().dataPlatformPlan();
        sustainabilityModel = content.actionPlan().sustainabilityModel();
    }

    /**
     * Refuses a nominator of another member state (rule M05).
     *
     * @throws ApplicationOfAnotherMemberState when the actor nominates for another state
     */
    public static void refuseNominationFor(String memberState, Actor actor) {
        if (!memberState.equals(actor.memberState())) {
            throw new ApplicationOfAnotherMemberState(memberState);
        }
    }

    /** As above, for this application. */
    public void refuseOthersThan(Actor actor) {
        refuseNominationFor(memberState, actor);
    }

    /**
     * Writes the draft anew. Of an application that was returned only the returned items change.
     *
     * @throws ApplicationNotADraft when it has been submitted and nothing of it was returned
     * @throws RuleViolations with each other item that would change; a single fault is thrown as itself
     */
    public void revise(ApplicationContent content) {
        refuseUnlessWritten();
        if (status == ApplicationStatus.RETURNED) {
            RuleViolations.refuseIfAny(changedBesides(openItems(), content));
        }
        write(content);
    }

    private void refuseUnlessWritten() {
        if (status != ApplicationStatus.DRAFT && status != ApplicationStatus.RETURNED) {
            throw new ApplicationNotADraft(status);
        }
    }

    private Set<String> openItems() {
        return returns.stream().filter(ItemReturn::isOpen).map(ItemReturn::item).collect(toUnmodifiableSet());
    }

    private List<RuleViolation> changedBesides(Set<String> returned, ApplicationContent content) {
        var before = content();
        return Arrays.stream(ApplicationItem.values())
                .filter(item -> !returned.contains(item.pointer()) && !item.isSameIn(before, content))
                .<RuleViolation>map(item -> new ItemNotReturned("M18", item.pointer()))
                .toList();
    }

    /** What it still needs before it can be submitted (rules M18, C02). */
    public List<RuleViolation> lacks() {
        return ApplicationCompleteness.lacks(content());
    }

    /**
     * Puts the application forward.
     *
     * @throws ApplicationNotADraft when it has been submitted before and nothing of it was returned
     * @throws RuleViolations with everything that is missing; a single fault is thrown as itself
     * @throws EarlierThanLastAct when an item was returned later for certain (rule N01)
     */
    public ApplicationSubmitted submit(Act act) {
        refuseUnlessWritten();
        var faults = new ArrayList<>(lacks());
        if (!act.isOfTheRecord()) {
            faults.addAll(ApplicationCompleteness.unknowns(content()));
        }
        RuleViolations.refuseIfAny(faults);
        EarlierThanLastAct.refuse("submission", act.occurredOn(), lastAct());
        returns.forEach(returned -> returned.answer(act.occurredOn()));
        status = ApplicationStatus.SUBMITTED;
        submission = new RecordedAct(act);
        return new ApplicationSubmitted(id, memberState, content(), act);
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
     * @param item a JSON Pointer into the application, for example {@code /actionPlan/vision}
     * @param reason what the member state is asked to mend
     * @throws ApplicationNotSubmitted when it is a draft, or was admitted or withdrawn
     * @throws ItemUnknown when it has no such item
     * @throws EarlierThanLastAct when it was submitted later for certain (rule N01)
     */
    public ApplicationReturned giveBack(String item, String reason, Act act) {
        if (submission == null || status != ApplicationStatus.SUBMITTED && status != ApplicationStatus.RETURNED) {
            throw new ApplicationNotSubmitted(status);
        }
        var items = ApplicationItem.pointers();
        if (!items.contains(item)) {
            throw new ItemUnknown("M18", item, items);
        }
        EarlierThanLastAct.refuse("return", act.occurredOn(), lastAct());
        returns.add(new ItemReturn(item, reason, submission.act().occurredOn(), act));
        status = ApplicationStatus.RETURNED;
        return new ApplicationReturned(id, memberState, cityId, item, act);
    }

    /**
     * Takes the application back. Another may be opened for the city.
     *
     * @return what the others are told; nothing where it was never put forward
     * @throws ApplicationNotOpen when it was admitted or withdrawn before
     * @throws EarlierThanLastAct when the last act is younger for certain (rule N01)
     */
    public Optional<ApplicationWithdrawn> withdraw(Act act) {
        if (status == ApplicationStatus.ADMITTED || status == ApplicationStatus.WITHDRAWN) {
            throw new ApplicationNotOpen(status);
        }
        EarlierThanLastAct.refuse("withdrawal", act.occurredOn(), lastAct());
        status = ApplicationStatus.WITHDRAWN;
        withdrawal = new RecordedAct(act);
        return submission().map(submitted -> new ApplicationWithdrawn(id, memberState, cityId, act));
    }

    /**
     * Goes on only when such a decision can admit it.
     *
     * @param decision its reference; NOT_ON_RECORD only in an act of the record (rule N02)
     * @throws ApplicationNotSubmitted when it is a draft, returned, admitted or withdrawn
     * @throws RuleViolations when only a plan of the decision is known (rule N03), or a decision of today has no reference;
     *     a single fault is thrown as itself
     * @throws EarlierThanLastAct when the decision is certainly older than the submission (rule N01)
     */
    public void refuseUnlessDecidable(Act act, String decision) {
        if (status != ApplicationStatus.SUBMITTED) {
            throw new ApplicationNotSubmitted(status);
        }
        var faults = new ArrayList<RuleViolation>();
        if (act.standing() == Standing.PLANNED) {
            faults.add(new AdmissionOnlyPlanned());
        }
        if (decision.equals(OnRecord.NOT_ON_RECORD) && !act.isOfTheRecord()) {
            faults.add(new UnknownInCurrentAct("/decisionReference", "the decision"));
        }
        RuleViolations.refuseIfAny(faults);
        EarlierThanLastAct.refuse("admission", act.occurredOn(), lastAct());
    }

    /**
     * Writes down the consensus decision that made its city a member.
     *
     * @param waiver the waiver that was decided with it, where the city is above the quota
     * @param source where the decision is written down
     * @throws ApplicationNotSubmitted and the others of {@link #refuseUnlessDecidable}
     */
    public ApplicationAdmitted admit(Act act, String decision, Optional<UUID> waiver, String source) {
        refuseUnlessDecidable(act, decision);
        status = ApplicationStatus.ADMITTED;
        admission = new RecordedAct(act);
        decisionReference = decision;
        quotaWaiverId = waiver.orElse(null);
        return new ApplicationAdmitted(
                id,
                memberState,
                cityId,
                name,
                Objects.requireNonNullElse(territoryKind, TerritoryKind.NOT_ON_RECORD),
                decision,
                waiver,
                source,
                act);
    }

    /** Names it. */
    public ApplicationId id() {
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
    public ApplicationStatus status() {
        return status;
    }

    /** What the member state has written. */
    public ApplicationContent content() {
        return new ApplicationContent(
                cityId,
                name,
                territoryKind,
                officer,
                officerEquivalent,
                new ActionPlanOutline(vision, focusAreas, infrastructurePlan, dataPlatformPlan, sustainabilityModel));
    }

    /** The submission, once there was one. */
    public Optional<Act> submission() {
        return Optional.ofNullable(submission).map(RecordedAct::act);
    }

    /** The items that went back to the member state, in the order in which they did. */
    public List<ItemReturn> returns() {
        return List.copyOf(returns);
    }

    /** The decision that admitted its city, once there was one. */
    public Optional<Act> admission() {
        return Optional.ofNullable(admission).map(RecordedAct::act);
    }

    /** Reference of that decision, or that it is not on record. */
    public Optional<OnRecord> decisionReference() {
        return Optional.ofNullable(decisionReference).map(OnRecord::parse);
    }

    /** The waiver on which the admission rests, where it does. */
    public Optional<UUID> quotaWaiverId() {
        return Optional.ofNullable(quotaWaiverId);
    }

    /** The withdrawal, where there was one. */
    public Optional<Act> withdrawal() {
        return Optional.ofNullable(withdrawal).map(RecordedAct::act);
    }
}
