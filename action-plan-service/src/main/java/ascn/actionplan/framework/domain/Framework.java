package ascn.actionplan.framework.domain;

import static ascn.actionplan.framework.domain.FrameworkStatus.CIRCULATED;
import static ascn.actionplan.framework.domain.FrameworkStatus.DISCUSSED;
import static ascn.actionplan.framework.domain.FrameworkStatus.DRAFTED;
import static ascn.actionplan.framework.domain.FrameworkStatus.PUT_UP;
import static ascn.actionplan.framework.domain.FrameworkStatus.REVISED;

import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkCirculated;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkDiscussed;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkEndorsed;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkEndorsedByMemberState;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkPutUp;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkRevised;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkTargetsSet;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the ASEAN Smart Cities Framework on its way from the Chair's draft to the consensus of the member states
 * (rules F01-F04). It takes no step before the one that comes first, and once it is endorsed nothing of it changes: a change
 * is another edition.
 */
@Entity
@Table(name = "framework_edition")
public class Framework {

    @Id
    private String edition;

    @Version
    private long version;

    private String title;

    private @Nullable String follows;

    @Column(name = "drafted_for")
    private String draftedFor;

    @Column(name = "text_number")
    private int textNumber;

    private String digest;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "framework_act", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "place")
    private List<FrameworkAct> acts = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "framework_target", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "step")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<FrameworkStep, FrameworkTarget> targets = new EnumMap<>(FrameworkStep.class);

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Framework() {}

    private Framework(
            String edition, String title, @Nullable String follows, String draftedFor, String digest, Act act) {
        this.edition = edition;
        this.title = title;
        this.follows = follows;
        this.draftedFor = draftedFor;
        this.textNumber = 1;
        this.digest = digest;
        this.recordedAt = act.recordedAt();
    }

    /**
     * The Chair's initial draft.
     *
     * @param edition its slug, never changed
     * @param follows slug of the endorsed edition that it is to follow, where there is one (rule F03)
     * @param draftedFor code of the member state whose National Representative is the Chair
     * @param digest digest of its text
     */
    public static Framework draft(
            String edition, String title, @Nullable String follows, String draftedFor, String digest, Act act) {
        var framework = new Framework(edition, title, follows, draftedFor, digest, act);
        framework.acts.add(FrameworkAct.of(FrameworkActKind.DRAFTED, 1, digest, act));
        return framework;
    }

    /**
     * Writes the draft anew.
     *
     * @throws StepOutOfOrder when it was circulated: from then on it is revised (rule F03)
     * @throws FrameworkActTooEarly when the draft was begun later for certain (rule N01)
     */
    public void write(String title, String digest, Act act) {
        refuseUnless("written as a draft", DRAFTED);
        FrameworkActTooEarly.refuse(act.occurredOn(), lastAct());
        this.title = title;
        this.digest = digest;
    }

    /**
     * Sets by when steps are meant to be taken, all of them (rule F08). Nothing depends on it, so it may be done at any time.
     *
     * @return what the others are told; nothing while it is a draft
     */
    public Optional<FrameworkTargetsSet> setTargets(
            Map<FrameworkStep, FrameworkTarget> targets, String source, Act act) {
        this.targets.clear();
        this.targets.putAll(targets);
        return status() == DRAFTED
                ? Optional.empty()
                : Optional.of(new FrameworkTargetsSet(edition, targets(), source, act));
    }

    /**
     * Circulates the draft to the member states and their cities.
     *
     * @throws StepOutOfOrder when it was circulated before
     * @throws FrameworkActTooEarly when it was drafted later for certain (rule N01)
     */
    public FrameworkCirculated circulate(FrameworkContent content, Act act) {
        refuseUnless("circulated", DRAFTED);
        add(FrameworkAct.of(FrameworkActKind.CIRCULATED, textNumber, digest, act), act);
        return new FrameworkCirculated(
                edition, title, follows(), draftedFor, digest, content.present(), targets(), act);
    }

    /**
     * Goes on only while comments are taken, and for the text that is with the member states now (rule F02).
     *
     * @throws StepOutOfOrder when it is a draft, was discussed or went further
     * @throws AnotherText when the digest is that of another text
     * @throws FrameworkActTooEarly when that text is younger than the comment for certain (rule N01)
     */
    public void refuseCommentsOn(String digest, Act act) {
        refuseUnless("commented on", CIRCULATED, REVISED);
        refuseAnotherText(digest);
        FrameworkActTooEarly.refuse(act.occurredOn(), lastAct());
    }

    /**
     * Puts a revised draft in place of the text. One that was discussed or put up may be revised too, and is discussed and
     * put up anew then; endorsements are of one text and do not count for another.
     *
     * @param digest digest of the new text
     * @param comments the comments on the edition and what becomes of them
     * @throws StepOutOfOrder when it is a draft, or endorsed: then a change is another edition (rule F03)
     * @throws CommentsUndecided when comments have no disposition (rule F02)
     * @throws TextUnchanged when the new text says the same
     * @throws FrameworkActTooEarly when the last act is later for certain (rule N01)
     */
    public FrameworkRevised revise(FrameworkContent content, String digest, CommentTally comments, Act act) {
        refuseUnless("revised", CIRCULATED, REVISED, DISCUSSED, PUT_UP);
        comments.refuseUndecided();
        if (digest.equals(this.digest)) {
            throw new TextUnchanged();
        }
        var former = this.digest;
        this.digest = digest;
        textNumber++;
        add(FrameworkAct.of(FrameworkActKind.REVISED, textNumber, digest, act), act);
        return new FrameworkRevised(edition, former, digest, content.present(), comments.decided(), act);
    }

    /**
     * A workshop has discussed the revised draft.
     *
     * @param reference the workshop, by its title
     * @throws StepOutOfOrder when it is not a revised draft (rule F03)
     * @throws FrameworkActTooEarly when it was revised later for certain (rule N01)
     */
    public FrameworkDiscussed discuss(String reference, Act act) {
        refuseUnless("discussed", REVISED);
        add(FrameworkAct.discussed(reference, textNumber, digest, act), act);
        return new FrameworkDiscussed(edition, digest, reference, act);
    }

    /**
     * Puts it up for endorsement.
     *
     * @throws StepOutOfOrder when it was not discussed (rule F03)
     * @throws RuleViolation when a mandatory part is missing (rule F01) or a comment has no disposition (rule F02); several
     *     are told together as {@link RuleViolations}
     * @throws FrameworkActTooEarly when it was discussed later for certain (rule N01)
     */
    public FrameworkPutUp putUp(FrameworkContent content, CommentTally comments, Act act) {
        refuseUnless("put up for endorsement", DISCUSSED);
        RuleViolations.refuseForAll(() -> RuleViolations.refuseIfAny(content.faults()), comments::refuseUndecided);
        add(FrameworkAct.of(FrameworkActKind.PUT_UP, textNumber, digest, act), act);
        return new FrameworkPutUp(edition, digest, act);
    }

    /** The day on which consensus is judged, once there is this endorsement: the latest of those that count (rule F04). */
    public LocalDate dayOfConsensus(PartialDate endorsedOn) {
        return endorsements().stream()
                .map(act -> act.occurredOn().lastDay())
                .reduce(endorsedOn.lastDay(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * A member state endorses it; with the last one that is missing it is endorsed (rule F04).
     *
     * @param digest digest of the text that it endorses
     * @param members codes of the states that are members of ASEAN on the {@link #dayOfConsensus}
     * @throws StepOutOfOrder when it is not put up for endorsement (rule F03)
     * @throws AnotherText when the digest is that of another text
     * @throws EndorserNotAMember when the state is no member of ASEAN on that day
     * @throws EndorsementOnRecord when the state has endorsed it
     * @throws FrameworkActTooEarly when the last act is later for certain (rule N01)
     */
    public Endorsement endorse(String memberState, String digest, Set<String> members, Act act) {
        refuseUnless("endorsed", PUT_UP);
        refuseAnotherText(digest);
        if (!members.contains(memberState)) {
            throw new EndorserNotAMember(memberState, dayOfConsensus(act.occurredOn()));
        }
        if (endorsedBy().contains(memberState)) {
            throw new EndorsementOnRecord();
        }
        add(FrameworkAct.endorsedBy(memberState, textNumber, digest, act), act);
        var told = new FrameworkEndorsedByMemberState(edition, digest, memberState, act);
        if (!endorsedBy().containsAll(members)) {
            return new Endorsement(told, Optional.empty());
        }
        acts.add(FrameworkAct.of(FrameworkActKind.ENDORSED, textNumber, digest, act));
        return new Endorsement(
                told, Optional.of(new FrameworkEndorsed(edition, title, digest, List.copyOf(endorsedBy()), act)));
    }

    private List<FrameworkAct> endorsements() {
        return acts.stream()
                .filter(act -> act.memberState().isPresent() && act.digest().equals(digest))
                .toList();
    }

    /** Codes of the member states that have endorsed the current text, in their order. */
    public Set<String> endorsedBy() {
        var states = new TreeSet<String>();
        endorsements().forEach(act -> act.memberState().ifPresent(states::add));
        return states;
    }

    private void refuseUnless(String act, FrameworkStatus... allowed) {
        if (!List.of(allowed).contains(status())) {
            throw new StepOutOfOrder(act, status(), List.of(allowed));
        }
    }

    private void refuseAnotherText(String named) {
        if (!named.equals(digest)) {
            throw new AnotherText(digest);
        }
    }

    private void add(FrameworkAct added, Act act) {
        FrameworkActTooEarly.refuse(act.occurredOn(), lastAct());
        acts.add(added);
    }

    private PartialDate lastAct() {
        return acts.get(acts.size() - 1).occurredOn();
    }

    /** How far it has come by all that is entered. */
    public FrameworkStatus status() {
        return Timeline.statusAfter(acts).orElse(DRAFTED);
    }

    /** Slug of the edition. */
    public String edition() {
        return edition;
    }

    /** Counts the writes to it; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** Slug of the edition that it is to follow, where there is one. */
    public Optional<String> follows() {
        return Optional.ofNullable(follows);
    }

    /** Code of the member state whose National Representative drafted it as Chair. */
    public String draftedFor() {
        return draftedFor;
    }

    /** Number of its current text. */
    public int textNumber() {
        return textNumber;
    }

    /** Digest of its current text. */
    public String digest() {
        return digest;
    }

    /** When the system was told of it first. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** What was done to it, in the order in which it was entered. */
    public List<FrameworkAct> acts() {
        return List.copyOf(acts);
    }

    /** By when which step is meant to be taken. */
    public Map<FrameworkStep, FrameworkTarget> targets() {
        return Map.copyOf(targets);
    }
}
