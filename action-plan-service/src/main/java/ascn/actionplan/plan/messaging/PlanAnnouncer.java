package ascn.actionplan.plan.messaging;

import ascn.actionplan.plan.domain.Blueprint;
import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.PlanEvent.PlanConsulted;
import ascn.actionplan.plan.domain.PlanEvent.PlanShared;
import ascn.actionplan.plan.domain.PlanEvent.PlanSubmitted;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.StrategicTarget;
import ascn.actionplan.project.domain.Supporter;
import ascn.contracts.event.actionplan.ActionPlanEvent;
import ascn.contracts.event.actionplan.PlanConsultedV1;
import ascn.contracts.event.actionplan.PlanSharedV1;
import ascn.contracts.event.actionplan.PlanSubmittedV1;
import ascn.contracts.event.actionplan.PlanSubmittedV1.Target;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what happened to a plan. */
@ApplicationScoped
public class PlanAnnouncer {

    private final Outbox outbox;

    PlanAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a consultation, within the transaction that made it. The draft and what was said of it stay with the city. */
    public void announce(PlanConsulted consulted) {
        var consultation = consulted.consultation();
        var act = consultation.act();
        append(
                consulted.planId(),
                new PlanConsultedV1(
                        consultation.id(),
                        consulted.planId().city(),
                        consulted.memberState(),
                        consulted.planId().generation(),
                        consultation.draftDigest(),
                        consultation.comments().size(),
                        act.standing().name(),
                        act.sourceText()),
                act);
    }

    /** Tells of a version, within the transaction that made it; that it begins to be shared is an event of its own. */
    public void announce(PlanSubmitted submitted) {
        var act = submitted.act();
        var content = submitted.content();
        var vision = content.vision();
        var consultations = submitted.consultations();
        var last = consultations.get(consultations.size() - 1);
        append(
                submitted.planId(),
                new PlanSubmittedV1(
                        submitted.planId().city(),
                        submitted.memberState(),
                        submitted.planId().generation(),
                        submitted.version(),
                        submitted.horizon().from(),
                        submitted.horizon().until(),
                        submitted.digest(),
                        vision == null ? null : vision.toString(),
                        content.focusAreas(),
                        content.targets().stream().map(PlanAnnouncer::told).toList(),
                        content.blueprints().stream().map(Blueprint::title).toList(),
                        content.nationalPlans(),
                        content.supporters().stream().map(Supporter::name).toList(),
                        content.keys(),
                        submitted.dropped(),
                        consultations.size(),
                        commentsOf(consultations),
                        last.act().occurredOn().toString(),
                        last.draftDigest().equals(submitted.digest()),
                        submitted
                                .sharing()
                                .map(sharing -> sharing.from().toString())
                                .orElse(null),
                        act.standing().name(),
                        act.sourceText()),
                act);
        submitted.shared().ifPresent(this::announce);
    }

    private static Target told(StrategicTarget target) {
        return new Target(
                target.text(), target.due() == null ? null : target.due().toString(), target.value(), target.unit());
    }

    private static int commentsOf(Iterable<Consultation> consultations) {
        int comments = 0;
        for (var consultation : consultations) {
            comments += consultation.comments().size();
        }
        return comments;
    }

    /** Tells that other members see it, within the transaction that settles that. */
    public void announce(PlanShared shared) {
        var sharing = shared.sharing();
        append(
                shared.planId(),
                new PlanSharedV1(
                        shared.planId().city(),
                        shared.memberState(),
                        shared.planId().generation(),
                        shared.version(),
                        sharing.from().toString(),
                        sharing.basis().name(),
                        sharing.source()),
                shared.act());
    }

    private void append(PlanId planId, ActionPlanEvent event, Act act) {
        outbox.append(
                new AggregateRef("plan", planId.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
