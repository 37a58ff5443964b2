package ascn.actionplan.workbook.application;

import ascn.actionplan.plan.application.FindPlans;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Gives the draft of a plan, or one of its versions, to be worked on outside; what was given is remembered. */
@ApplicationScoped
public class DownloadPlan {

    private final FindPlans findPlans;
    private final Bases bases;

    DownloadPlan(FindPlans findPlans, Bases bases) {
        this.findPlans = findPlans;
        this.bases = bases;
    }

    /**
     * What is given.
     *
     * @param id of the plan
     * @param rowVersion of the row of the plan
     * @param content the text
     * @param digest SHA-256 of it, by which the file is known when it comes back
     */
    public record Download(PlanId id, long rowVersion, PlanContent content, String digest) {}

    /**
     * The draft, or the version of that number.
     *
     * @throws ascn.actionplan.plan.domain.PlanNotFound when there is no such plan for the caller (rule P17)
     * @throws ascn.actionplan.plan.domain.PlanVersionNotFound when it has no such version
     */
    @Transactional
    public Download get(PlanId asked, @Nullable Integer number) {
        var draft = findPlans.draft(asked);
        var plan = draft.plan();
        var download = new Download(plan.id(), plan.version(), draft.content(), plan.draftDigest());
        if (number != null) {
            var version = findPlans.version(asked, number);
            download = new Download(plan.id(), plan.version(), version.content(), version.digest());
        }
        bases.keep(JudgePlanWorkbook.subject(plan.id()), download.digest(), download.content());
        return download;
    }
}
