package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.SharingStart;
import ascn.actionplan.plan.messaging.PlanAnnouncer;
import ascn.actionplan.plan.persistence.PlanRepository;
import ascn.actionplan.plan.persistence.PlanTexts;
import ascn.actionplan.plan.persistence.SharingStarts;
import ascn.actionplan.project.application.TakeProjectsOfPlan;
import ascn.contracts.record.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The initial plans are shared at the first annual meeting that is concluded after the framework was endorsed at it or at an
 * earlier one (rule P17). Only the registry's events are asked: whether an edition of the framework is loaded here changes
 * nothing (rule F06).
 */
@ApplicationScoped
public class BeginSharing {

    private final PlanRepository plans;
    private final PlanTexts texts;
    private final SharingStarts starts;
    private final TakeProjectsOfPlan takeProjects;
    private final PlanAnnouncer announcer;

    BeginSharing(
            PlanRepository plans,
            PlanTexts texts,
            SharingStarts starts,
            TakeProjectsOfPlan takeProjects,
            PlanAnnouncer announcer) {
        this.plans = plans;
        this.texts = texts;
        this.starts = starts;
        this.takeProjects = takeProjects;
        this.announcer = announcer;
    }

    /** The framework was endorsed at that meeting. */
    @Transactional
    public void endorsedAt(UUID meeting) {
        starts.keepEndorsement(meeting);
    }

    /**
     * A meeting was concluded. The first one after an endorsement lets the initial plans be shared: those on record from its
     * day on, later ones from their submission on.
     *
     * @param act its conclusion, as the registry was told it
     */
    @Transactional
    public void concluded(UUID meeting, Act act) {
        if (!starts.isEndorsed() || starts.of(PlanId.FIRST).isPresent()) {
            return;
        }
        var start = new SharingStart(act.occurredOn().lastDay(), meeting, act.sourceText());
        starts.keep(PlanId.FIRST, start, act.recordedAt());
        plans.unshared(PlanId.FIRST).forEach(plan -> share(plan, start, act));
    }

    private void share(Plan plan, SharingStart start, Act act) {
        var submitted = texts.firstSubmission(plan.uuid()).orElseThrow();
        plan.shareAt(start, submitted, act).ifPresent(shared -> {
            announcer.announce(shared);
            takeProjects.share(plan.uuid(), shared.sharing().from(), act);
        });
    }
}
