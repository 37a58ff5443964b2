package ascn.actionplan.framework.api;

import ascn.actionplan.framework.application.FrameworkView;
import ascn.actionplan.framework.domain.FrameworkAct;
import ascn.actionplan.framework.domain.FrameworkActKind;
import ascn.actionplan.framework.domain.FrameworkItem;
import ascn.actionplan.framework.domain.FrameworkSection;
import ascn.actionplan.framework.domain.FrameworkStatus;
import ascn.actionplan.framework.domain.FrameworkStep;
import ascn.actionplan.framework.domain.Timeline;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the framework: guidance, which no plan has to follow (rules F06, F07).
 *
 * @param edition its slug
 * @param title its title
 * @param follows slug of the edition that it is to follow, where there is one
 * @param status how far the network has brought it; what other bodies did with it is in the steps
 * @param draftedFor ISO 3166-1 alpha-2 code of the member state whose National Representative drafted it as Chair
 * @param digest digest of its text: SHA-256 of canonical JSON (RFC 8785) of edition, title, definition, principles, outcomes
 * @param sections its text
 * @param lacks mandatory parts that have no items
 * @param steps target and actual date of each step, in their order
 * @param acts what was done to it, in the order in which it was entered
 * @param endorsedBy codes of the member states that have endorsed this text
 * @param notEndorsedBy codes of the member states that have not, while it is put up for endorsement
 * @param comments how many comments there are on it
 * @param recordedAt when the system was told of it first
 */
public record FrameworkResponse(
        String edition,
        String title,
        @Nullable String follows,
        FrameworkStatus status,
        String draftedFor,
        String digest,
        Sections sections,
        List<FrameworkSection> lacks,
        List<StepItem> steps,
        List<ActItem> acts,
        List<String> endorsedBy,
        List<String> notEndorsedBy,
        CommentCount comments,
        Instant recordedAt) {

    static FrameworkResponse of(FrameworkView view) {
        var framework = view.framework();
        return new FrameworkResponse(
                framework.edition(),
                framework.title(),
                framework.follows().orElse(null),
                view.status(),
                framework.draftedFor(),
                view.digest(),
                new Sections(
                        view.content().of(FrameworkSection.DEFINITION),
                        view.content().of(FrameworkSection.PRINCIPLES),
                        view.content().of(FrameworkSection.OUTCOMES)),
                view.content().missing(),
                view.steps().stream().map(StepItem::of).toList(),
                view.acts().stream().map(ActItem::of).toList(),
                view.endorsedBy(),
                view.notEndorsedBy(),
                new CommentCount(view.comments().all(), view.comments().undecided()),
                framework.recordedAt());
    }

    /**
     * The text by its mandatory parts.
     *
     * @param definition what a smart city is
     * @param principles the key principles
     * @param outcomes the core outcomes
     */
    public record Sections(
            List<FrameworkItem> definition, List<FrameworkItem> principles, List<FrameworkItem> outcomes) {}

    /**
     * A step.
     *
     * @param step which one
     * @param body who takes it: CHAIR, WORKSHOP, or the code of the body
     * @param targetOn by when it is meant to be taken, where that is known
     * @param targetSource where the target is written down
     * @param actualOn when it was taken, once it was
     * @param actualSource where that is written down; absent where it was taken by a call of the day
     * @param reference the workshop, or the body's own reference
     * @param missed whether the target has passed before the step was taken; nothing follows from it
     * @param notOnRecordBefore steps before it that are not on record although this one is
     */
    public record StepItem(
            FrameworkStep step,
            String body,
            @Nullable PartialDate targetOn,
            @Nullable String targetSource,
            @Nullable PartialDate actualOn,
            @Nullable String actualSource,
            @Nullable String reference,
            boolean missed,
            List<FrameworkStep> notOnRecordBefore) {

        static StepItem of(Timeline.Step step) {
            return new StepItem(
                    step.step(),
                    step.step().body(),
                    step.target().map(Timeline.Dated::on).orElse(null),
                    step.target().map(Timeline.Dated::source).orElse(null),
                    step.actual().map(Timeline.Dated::on).orElse(null),
                    step.actual().map(Timeline.Dated::source).orElse(null),
                    step.actual().map(Timeline.Dated::reference).orElse(null),
                    step.missed(),
                    step.notOnRecordBefore());
        }
    }

    /**
     * Something that was done to it.
     *
     * @param kind what was done
     * @param memberState the member state that endorsed, for such an act
     * @param reference the workshop, for a discussion
     * @param digest digest of the text that it was done to; absent for the draft, which is written anew
     * @param occurredOn when, as precisely as it is known
     * @param source where it is written down; absent where it happened by a call of the day
     * @param recordedAt when the system was told
     */
    public record ActItem(
            FrameworkActKind kind,
            @Nullable String memberState,
            @Nullable String reference,
            @Nullable String digest,
            PartialDate occurredOn,
            @Nullable String source,
            Instant recordedAt) {

        static ActItem of(FrameworkAct act) {
            return new ActItem(
                    act.kind(),
                    act.memberState().orElse(null),
                    act.reference().orElse(null),
                    act.kind() == FrameworkActKind.DRAFTED ? null : act.digest(),
                    act.occurredOn(),
                    act.source().orElse(null),
                    act.recordedAt());
        }
    }

    /**
     * How many comments there are.
     *
     * @param all all of them
     * @param undecided those that have no disposition yet
     */
    public record CommentCount(long all, long undecided) {}
}
