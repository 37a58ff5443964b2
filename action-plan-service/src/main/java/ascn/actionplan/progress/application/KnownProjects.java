package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.MilestonePromise;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.persistence.ProjectRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The projects of a city under every key that leads to them. */
@ApplicationScoped
public class KnownProjects {

    private final ProjectRepository projects;

    KnownProjects(ProjectRepository projects) {
        this.projects = projects;
    }

    /** Those of a city, by each of their keys. */
    public Map<String, KnownProject> of(String city) {
        Map<UUID, Project> all =
                projects.list("city = ?1", city).stream().collect(Collectors.toMap(Project::id, Function.identity()));
        return all.values().stream()
                .collect(Collectors.toMap(
                        Project::key,
                        named -> known(named.joinedInto().map(all::get).orElse(named))));
    }

    private static KnownProject known(Project project) {
        var content = project.content();
        return new KnownProject(
                project.key(),
                content.title(),
                content.focusArea(),
                content.milestones().stream().map(MilestonePromise::key).collect(Collectors.toSet()),
                content.indicators().stream().collect(Collectors.toMap(IndicatorPromise::key, Function.identity())));
    }
}
