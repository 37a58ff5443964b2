package ascn.actionplan.plan.application;

import static java.util.stream.Collectors.toSet;

import ascn.actionplan.catalogue.application.FindCatalogue;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanHorizon;
import ascn.actionplan.project.domain.ContentRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** By what the projects of a plan are judged on a day: the days of the plan, and what can be chosen then (rules P01, P07, P16). */
@ApplicationScoped
class PlanRules {

    private final FindCatalogue catalogue;

    PlanRules(FindCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    ContentRules on(LocalDate day, PlanHorizon horizon, PlanContent content, boolean ofTheRecord) {
        var sectors = content.projects().stream()
                .flatMap(project -> project.sectors().stream())
                .collect(toSet());
        var actionLines = content.projects().stream()
                .flatMap(project -> project.actionLines().stream())
                .collect(toSet());
        return new ContentRules(
                horizon.days(),
                catalogue.sectorsAmong(sectors, day),
                catalogue.actionLinesAmong(actionLines),
                ofTheRecord);
    }
}
