package ascn.actionplan.workbook.application;

import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.persistence.PlanRepository;
import ascn.actionplan.plan.persistence.PlanTexts;
import ascn.actionplan.project.application.CityAuthors;
import ascn.actionplan.project.application.JudgeContents;
import ascn.actionplan.project.domain.BenefitMissing;
import ascn.actionplan.project.domain.ContentRules;
import ascn.actionplan.project.domain.ProjectNotSpecific;
import ascn.actionplan.workbook.domain.Findings;
import ascn.actionplan.workbook.domain.Judged;
import ascn.actionplan.workbook.domain.Merge;
import ascn.actionplan.workbook.domain.Paths;
import ascn.actionplan.workbook.domain.Severity;
import ascn.actionplan.workbook.domain.Tally;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Merges a workbook with the draft of a plan and judges what comes of it, by the rules that judge every draft. */
@ApplicationScoped
class JudgePlanWorkbook {

    private final CityAuthors authors;
    private final PlanRepository plans;
    private final PlanTexts texts;
    private final Bases bases;
    private final JudgeContents judge;
    private final Acts acts;

    JudgePlanWorkbook(
            CityAuthors authors, PlanRepository plans, PlanTexts texts, Bases bases, JudgeContents judge, Acts acts) {
        this.authors = authors;
        this.plans = plans;
        this.texts = texts;
        this.bases = bases;
        this.judge = judge;
        this.acts = acts;
    }

    static String subject(PlanId id) {
        return "plan/" + id;
    }

    Judged<PlanContent> judge(PlanId asked, PlanReading reading, Actor actor) {
        var city = authors.city(asked.city());
        authors.require(city, actor, acts.today());
        var plan = plans.get(new PlanId(city.cityId(), asked.generation()));
        var current = texts.draft(plan.uuid());
        var base = bases.find(subject(plan.id()), reading.base(), PlanContent.class);
        var filled = reading.fill(base.orElse(current), base.isPresent());
        var merged = Merge.of(base.orElse(PlanContent.EMPTY), filled.mine(), current);
        var findings = filled.findings();
        merged.conflicts().forEach(findings::add);
        var projects = merged.text().projects();
        judgeAll(merged.text(), current, judge.rules(plan.horizon().days(), projects, acts.today(), false), findings);
        return new Judged<>(merged.text(), reading.base(), findings.inOrder(), Tally.of(current.projects(), projects));
    }

    /** What a file does not change holds it not up, even where it is wrong. */
    private static void judgeAll(PlanContent merged, PlanContent current, ContentRules rules, Findings findings) {
        for (int place = 0; place < merged.projects().size(); place++) {
            var project = merged.projects().get(place);
            boolean isChanged = !Objects.equals(current.project(project.key()).orElse(null), project);
            for (var fault : rules.faultsOf(project, "/projects/" + place)) {
                findings.add(
                        isChanged ? severityOf(fault) : Severity.WARNING,
                        Paths.of(merged, String.valueOf(fault.pointer())),
                        fault);
            }
        }
    }

    /** A draft may lack what only a submission needs. */
    private static Severity severityOf(RuleViolation fault) {
        boolean isLack = fault instanceof BenefitMissing || fault instanceof ProjectNotSpecific;
        return isLack ? Severity.WARNING : Severity.ERROR;
    }
}
