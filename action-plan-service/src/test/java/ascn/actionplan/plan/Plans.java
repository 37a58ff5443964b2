package ascn.actionplan.plan;

import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanHorizon;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.project.domain.ContentRules;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectKind;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans and their texts, as tests need them; a digest is any text that differs. */
final class Plans {

    static final String EMPTY_DIGEST = "empty";
    static final PlanId MAKASSAR = new PlanId("makassar", PlanId.FIRST);
    static final PlanId LATER = new PlanId("makassar", 2);
    static final UUID SOME_ID = UUID.fromString("0199f3a4-5d1e-7c52-9b0a-6f2d8e41c7a3");

    private Plans() {}

    static Plan initialPlan() {
        return Plan.open(SOME_ID, MAKASSAR, "ID", null, List.of(), EMPTY_DIGEST);
    }

    static Plan laterPlan() {
        return Plan.open(SOME_ID, LATER, "ID", new PlanHorizon(2026, 2035), List.of(), EMPTY_DIGEST);
    }

    static ProjectContent project(String key, String from, String until) {
        return project(key, "Project " + key, from, until);
    }

    static ProjectContent project(String key, String title, String from, String until) {
        return new ProjectContent(
                key,
                ProjectKind.PROJECT,
                title,
                null,
                List.of(),
                List.of(),
                OnRecord.parse("Build it"),
                OnRecord.parse("People live better"),
                PartialDate.parse(from),
                PartialDate.parse(until),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                OnRecord.notOnRecord(),
                List.of(),
                List.of());
    }

    static PlanContent planOf(ProjectContent... projects) {
        return new PlanContent(
                OnRecord.parse("A liveable city"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(projects));
    }

    /** On that day, of the past and with a source. */
    static Act on(String day) {
        return new Act(
                PartialDate.parse(day), Standing.RECORDED, "A test", Instant.parse("2026-11-22T03:15:00Z"), "actor");
    }

    static Consultation consultation(String day, String digest, @Nullable Integer version) {
        return new Consultation(SOME_ID, digest, List.of(), on(day), version);
    }

    static ContentRules rulesOf(Plan plan) {
        return new ContentRules(plan.horizon().days(), Set.of(), Set.of(), false);
    }
}
