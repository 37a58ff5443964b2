package ascn.actionplan.progress.domain;

import ascn.actionplan.progress.domain.ProgressEvent.ProgressForwarded;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressRecalled;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressReceived;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressReturned;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressSent;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a city reports of a year, and the way it takes: from the officer by the National Representative to the Secretariat
 * (rules P10, P21). Nobody but the officer ever changes a word of it.
 */
@Entity
@Table(name = "progress_entry")
public class ProgressEntry {

    /** From this day on entries go through the National Representative, by the Terms of Reference (rule P21). */
    public static final LocalDate THROUGH_REPRESENTATIVE_SINCE = LocalDate.of(2019, 8, 23);

    @EmbeddedId
    private ProgressEntryId id;

    @Version
    private long version;

    @Column(name = "member_state")
    private String memberState;

    @Enumerated(EnumType.STRING)
    private ProgressState state;

    private ProgressContent content;

    @Column(name = "no_update")
    private boolean noUpdate;

    @Column(name = "line_count")
    private int lineCount;

    @Column(name = "state_since")
    private String stateSince;

    @Column(name = "opened_at")
    private Instant openedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "progress_step",
            joinColumns = {@JoinColumn(name = "city"), @JoinColumn(name = "of_year")})
    @OrderColumn(name = "place")
    private List<ProgressStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProgressEntry() {}

    private ProgressEntry(
            ProgressEntryId id, String memberState, ProgressContent content, LocalDate today, Instant openedAt) {
        this.id = id;
        this.memberState = memberState;
        this.state = ProgressState.DRAFT;
        this.stateSince = today.toString();
        this.openedAt = openedAt;
        this.content = content;
        write(content);
    }

    /** A new draft of a city. */
    public static ProgressEntry open(
            ProgressEntryId id, String memberState, ProgressContent content, LocalDate today, Instant openedAt) {
        return new ProgressEntry(id, memberState, content, today, openedAt);
    }

    private void write(ProgressContent written) {
        content = written;
        noUpdate = written.noUpdate();
        lineCount = written.lines().size();
    }

    /**
     * Writes the entry anew. Of one that the Secretariat has returned only the returned figures change.
     *
     * @throws ProgressEntryNotWritten while it is not with the officer
     * @throws RuleViolations with each other figure that would change; a single fault is thrown as itself
     */
    public void revise(ProgressContent written) {
        if (!state.isWritten()) {
            throw new ProgressEntryNotWritten(state);
        }
        var open = openFigures();
        if (!open.isEmpty()) {
            RuleViolations.refuseIfAny(Figures.of(content).changesBesides(open, Figures.of(written)));
        }
        write(written);
    }

    /**
     * Sends the entry: to the National Representative, or before {@link #THROUGH_REPRESENTATIVE_SINCE} to the Secretariat.
     *
     * @throws ProgressEntryNotWritten when it was sent before and is not back
     * @throws RuleViolations with everything that is wrong with it; a single fault is thrown as itself
     */
    public ProgressSent send(EntryRules rules, Act act) {
        if (!state.isWritten()) {
            throw new ProgressEntryNotWritten(state);
        }
        var faults = new ArrayList<RuleViolation>(rules.faults(content));
        if (act.occurredOn().lastDay().getYear() < id.year()) {
            faults.add(new ProgressYearNotBegun(id.year(), act.occurredOn()));
        }
        RuleViolations.refuseForAll(() -> RuleViolations.refuseIfAny(faults), () -> refuseOutOfOrder(act));
        boolean isDirect = act.occurredOn().lastDay().isBefore(THROUGH_REPRESENTATIVE_SINCE);
        var next = isDirect ? ProgressState.WITH_SECRETARIAT : ProgressState.WITH_REPRESENTATIVE;
        step(ProgressStep.sent(content, next, act));
        return new ProgressSent(id, memberState, content, revision(), state, act);
    }

    /**
     * Takes the entry back as the author.
     *
     * @throws RecallTooLate when there is no sending that nobody has acted on
     */
    public ProgressRecalled recall(Act act) {
        if (!trail().endsWith(ProgressStepKind.SENT)) {
            throw new RecallTooLate(state);
        }
        refuseOutOfOrder(act);
        var sending = steps.size() - 1;
        var before = sending == 0 ? ProgressState.DRAFT : stateBefore(sending);
        step(ProgressStep.of(ProgressStepKind.RECALLED, before, act));
        return new ProgressRecalled(id, memberState, revision(), act);
    }

    private ProgressState stateBefore(int sending) {
        return steps.get(sending - 1).leadsTo();
    }

    /**
     * Passes it on to the Secretariat, as it is (rule P21).
     *
     * @throws NotWithRepresentative when it does not wait there
     */
    public ProgressForwarded forward(Act act) {
        refuseUnlessWithRepresentative();
        refuseOutOfOrder(act);
        step(ProgressStep.of(ProgressStepKind.FORWARDED, ProgressState.WITH_SECRETARIAT, act));
        return new ProgressForwarded(id, memberState, revision(), act);
    }

    /**
     * Gives it back to the officer with a comment (rule P21).
     *
     * @throws NotWithRepresentative when it does not wait there
     */
    public ProgressReturned giveBack(String comment, Act act) {
        refuseUnlessWithRepresentative();
        refuseOutOfOrder(act);
        var kind = ProgressStepKind.RETURNED_BY_REPRESENTATIVE;
        step(ProgressStep.back(kind, ProgressState.RETURNED_BY_REPRESENTATIVE, null, comment, act));
        return new ProgressReturned(id, memberState, revision(), kind, Optional.empty(), comment, act);
    }

    private void refuseUnlessWithRepresentative() {
        if (state != ProgressState.WITH_REPRESENTATIVE) {
            throw new NotWithRepresentative(state);
        }
    }

    /**
     * Gives a single figure back to the officer with a reason. Several may be given back before it comes again.
     *
     * @param figure a JSON Pointer into the entry, for example {@code /lines/0/status}
     * @throws NotWithSecretariat when it has not come to the Secretariat
     * @throws FigureUnknown when it has no such figure
     */
    public ProgressReturned giveBack(String figure, String reason, Act act) {
        if (state != ProgressState.RETURNED_BY_SECRETARIAT) {
            refuseUnlessWithSecretariat(ProgressState.RECEIVED);
        }
        if (!Figures.of(content).has(figure)) {
            throw new FigureUnknown(figure);
        }
        refuseOutOfOrder(act);
        var kind = ProgressStepKind.RETURNED_BY_SECRETARIAT;
        step(ProgressStep.back(kind, ProgressState.RETURNED_BY_SECRETARIAT, figure, reason, act));
        return new ProgressReturned(id, memberState, revision(), kind, Optional.of(figure), reason, act);
    }

    /**
     * Receives the entry: what it says is now on record.
     *
     * @throws NotWithSecretariat when it has not come to the Secretariat, or was received before
     */
    public ProgressReceived receive(Act act) {
        refuseUnlessWithSecretariat(ProgressState.WITH_SECRETARIAT);
        refuseOutOfOrder(act);
        var before = trail().received();
        step(ProgressStep.of(ProgressStepKind.RECEIVED, ProgressState.RECEIVED, act));
        return new ProgressReceived(id, memberState, revision(), content, before, trail().reported(), act);
    }

    private void refuseUnlessWithSecretariat(ProgressState also) {
        if (state != ProgressState.WITH_SECRETARIAT && state != also) {
            throw new NotWithSecretariat(state);
        }
    }

    private void refuseOutOfOrder(Act act) {
        ProgressEarlierThanLastAct.refuse(act.occurredOn(), trail().last().map(Act::occurredOn));
    }

    private void step(ProgressStep step) {
        steps.add(step);
        state = step.leadsTo();
        stateSince = step.act().occurredOn().toString();
    }

    private ProgressTrail trail() {
        return ProgressTrail.of(steps);
    }

    /** Figures that the officer is asked to mend, as JSON Pointers; while there are some, nothing else may change. */
    public Set<String> openFigures() {
        return trail().open();
    }

    /** How often it was sent. */
    public int revision() {
        return trail().sendings();
    }

    /** Names it. */
    public ProgressEntryId id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** Code of the city's member state. */
    public String memberState() {
        return memberState;
    }

    /** Where it is. */
    public ProgressState state() {
        return state;
    }

    /** The day since which it is there, as precisely as it is known. */
    public String stateSince() {
        return stateSince;
    }

    /** What it says now. */
    public ProgressContent content() {
        return content;
    }

    /** When the draft was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** The steps until now, in their order. */
    public List<ProgressStep> steps() {
        return List.copyOf(steps);
    }
}
