package ascn.actionplan.framework.messaging;

import ascn.actionplan.framework.domain.FrameworkEvent;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkCirculated;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkCommentDecided;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkCommented;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkDiscussed;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkEndorsed;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkEndorsedByMemberState;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkPutUp;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkRevised;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkTargetsSet;
import ascn.actionplan.framework.domain.FrameworkStep;
import ascn.actionplan.framework.domain.FrameworkTarget;
import ascn.contracts.event.actionplan.ActionPlanEvent;
import ascn.contracts.event.actionplan.FrameworkCirculatedV1;
import ascn.contracts.event.actionplan.FrameworkCommentDecidedV1;
import ascn.contracts.event.actionplan.FrameworkCommentedV1;
import ascn.contracts.event.actionplan.FrameworkDiscussedV1;
import ascn.contracts.event.actionplan.FrameworkEndorsedByMemberStateV1;
import ascn.contracts.event.actionplan.FrameworkEndorsedV1;
import ascn.contracts.event.actionplan.FrameworkPutUpV1;
import ascn.contracts.event.actionplan.FrameworkRevisedV1;
import ascn.contracts.event.actionplan.FrameworkTargetsSetV1;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the other services of editions of the framework, within the transaction that wrote it. */
@ApplicationScoped
public class FrameworkAnnouncer {

    private final Outbox outbox;

    FrameworkAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells that a draft was circulated. */
    public void announce(FrameworkCirculated circulated) {
        append(
                circulated,
                new FrameworkCirculatedV1(
                        circulated.edition(),
                        circulated.title(),
                        circulated.follows().orElse(null),
                        circulated.memberState(),
                        circulated.digest(),
                        namesOf(circulated.parts()),
                        written(circulated.targets()),
                        circulated.act().occurredOn().toString(),
                        circulated.act().sourceText()));
    }

    /** Tells of a comment, without its text. */
    public void announce(FrameworkCommented commented) {
        append(
                commented,
                new FrameworkCommentedV1(
                        commented.edition(),
                        commented.commentId(),
                        commented.digest(),
                        commented.section().name(),
                        commented.item(),
                        commented.post(),
                        commented.subject(),
                        commented.act().occurredOn().toString(),
                        commented.act().sourceText()));
    }

    /** Tells what becomes of a comment. */
    public void announce(FrameworkCommentDecided decided) {
        append(
                decided,
                new FrameworkCommentDecidedV1(
                        decided.edition(),
                        decided.commentId(),
                        decided.section().name(),
                        decided.disposition().name(),
                        decided.act().occurredOn().toString(),
                        decided.act().sourceText()));
    }

    /** Tells of a revised draft. */
    public void announce(FrameworkRevised revised) {
        var dispositions = new TreeMap<String, Long>();
        revised.dispositions().forEach((disposition, count) -> dispositions.put(disposition.name(), count));
        append(
                revised,
                new FrameworkRevisedV1(
                        revised.edition(),
                        revised.formerDigest(),
                        revised.digest(),
                        namesOf(revised.parts()),
                        dispositions,
                        revised.act().occurredOn().toString(),
                        revised.act().sourceText()));
    }

    /** Tells that a workshop discussed it. */
    public void announce(FrameworkDiscussed discussed) {
        append(
                discussed,
                new FrameworkDiscussedV1(
                        discussed.edition(),
                        discussed.digest(),
                        discussed.reference(),
                        discussed.act().occurredOn().toString(),
                        discussed.act().sourceText()));
    }

    /** Tells that it was put up for endorsement. */
    public void announce(FrameworkPutUp putUp) {
        append(
                putUp,
                new FrameworkPutUpV1(
                        putUp.edition(),
                        putUp.digest(),
                        putUp.act().occurredOn().toString(),
                        putUp.act().sourceText()));
    }

    /** Tells of the endorsement of a member state. */
    public void announce(FrameworkEndorsedByMemberState endorsed) {
        append(
                endorsed,
                new FrameworkEndorsedByMemberStateV1(
                        endorsed.edition(),
                        endorsed.digest(),
                        endorsed.memberState(),
                        endorsed.act().occurredOn().toString(),
                        endorsed.act().sourceText()));
    }

    /** Tells that it is endorsed. */
    public void announce(FrameworkEndorsed endorsed) {
        append(
                endorsed,
                new FrameworkEndorsedV1(
                        endorsed.edition(),
                        endorsed.title(),
                        endorsed.digest(),
                        endorsed.memberStates(),
                        endorsed.act().occurredOn().toString(),
                        endorsed.act().sourceText()));
    }

    /** Tells of other targets. */
    public void announce(FrameworkTargetsSet set) {
        append(set, new FrameworkTargetsSetV1(set.edition(), written(set.targets()), set.source()));
    }

    private static List<String> namesOf(List<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static Map<String, String> written(Map<FrameworkStep, FrameworkTarget> targets) {
        var written = new TreeMap<String, String>();
        targets.forEach(
                (step, target) -> written.put(step.name(), target.targetOn().toString()));
        return written;
    }

    private void append(FrameworkEvent told, ActionPlanEvent event) {
        var act = told.act();
        outbox.append(
                new AggregateRef("framework", told.edition()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
