package ascn.deploy.sample.data;

import java.time.Year;
import java.util.List;

/**
 * What the record has of action plans, of the framework and of the yearly lists of projects.
 *
 * @param plans the first action plans of the pilot cities
 * @param projects their projects, as the plans tell of them
 * @param reported the lines of the yearly lists, in their order
 * @param reports what the monitoring reports count, by year
 * @param framework the ASEAN Smart Cities Framework
 */
public record ActionPlanRecord(
        List<ActionPlan> plans,
        List<PlannedProject> projects,
        List<ReportedProject> reported,
        List<MonitoringReport> reports,
        FrameworkText framework) {

    /** Keeps the lists from changing under their readers. */
    public ActionPlanRecord {
        plans = List.copyOf(plans);
        projects = List.copyOf(projects);
        reported = List.copyOf(reported);
        reports = List.copyOf(reports);
    }

    static ActionPlanRecord read() {
        return new ActionPlanRecord(
                DataSet.entries("action-plans.json").stream()
                        .map(ActionPlan::of)
                        .toList(),
                DataSet.entries("projects.json").stream()
                        .map(PlannedProject::of)
                        .toList(),
                DataSet.rows("me-projects.csv").stream()
                        .map(ReportedProject::of)
                        .toList(),
                MonitoringReport.all(DataSet.tree("me-reports.json")),
                FrameworkText.of(DataSet.tree("framework.json")));
    }

    /** The projects of a city's plan, in the order of the plan. */
    public List<PlannedProject> projectsOf(ActionPlan plan) {
        return projects.stream()
                .filter(project -> project.city().equals(plan.city()))
                .toList();
    }

    /** The lines of a year's list, in its order. */
    public List<ReportedProject> listOf(Year year) {
        return reported.stream().filter(line -> line.year().equals(year)).toList();
    }

    /** The reports that have a list of projects, by year. */
    public List<MonitoringReport> reportsWithList() {
        return reports.stream().filter(report -> report.asOf().isPresent()).toList();
    }
}
