package ascn.actionplan.plan.api;

import ascn.actionplan.plan.application.DraftView;
import ascn.contracts.problem.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a plan, with what a submission of today would be refused for. It is there for the city, its National
 * Representative and the Secretariat; nobody else is told of it.
 *
 * @param city the city's slug
 * @param generation the generation of plans to which it belongs
 * @param digest SHA-256 of its canonical JSON (RFC 8785), which a consultation names
 * @param basedOn the version from which it goes on; 0 for the first one
 * @param changed whether it says something else than that version
 * @param content its text
 * @param consultations those that would travel with it, oldest first
 * @param lacks what a submission of today would be refused for
 */
public record PlanDraftResponse(
        String city,
        int generation,
        String digest,
        int basedOn,
        boolean changed,
        PlanContentView content,
        List<ConsultationResponse> consultations,
        List<Lack> lacks) {

    static PlanDraftResponse of(DraftView view) {
        var plan = view.plan();
        return new PlanDraftResponse(
                plan.id().city(),
                plan.id().generation(),
                plan.draftDigest(),
                plan.latest(),
                plan.isDraftChanged(),
                PlanContentView.of(view.content()),
                view.waiting().stream().map(ConsultationResponse::of).toList(),
                view.lacks().stream().map(Lack::of).toList());
    }

    /** Something that is missing or wrong, with the rule that asks for it and how to mend it. */
    public record Lack(
            @Nullable String pointer, String code, @Nullable String rule, String detail, String remedy) {

        static Lack of(RuleViolation missing) {
            return new Lack(missing.pointer(), missing.slug(), missing.rule(), missing.detail(), missing.remedy());
        }
    }
}
