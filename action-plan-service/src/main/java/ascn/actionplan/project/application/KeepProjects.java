package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.MilestoneFact;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectEvent.ProjectChanged;
import ascn.actionplan.project.domain.ProjectEvent.ProjectPlanned;
import ascn.actionplan.project.domain.ProjectEvent.ProjectRenamed;
import ascn.actionplan.project.domain.ProjectEvent.ProjectReported;
import ascn.actionplan.project.domain.ProjectEvent.ProjectStatusRecorded;
import ascn.actionplan.project.messaging.ProjectAnnouncer;
import ascn.actionplan.project.persistence.ProjectFacts;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to a project beside the project itself, and tells it: the same whatever act brought it about. */
@ApplicationScoped
class KeepProjects {

    private final ProjectRepository projects;
    private final ProjectFacts facts;
    private final ProjectAnnouncer announcer;

    KeepProjects(ProjectRepository projects, ProjectFacts facts, ProjectAnnouncer announcer) {
        this.projects = projects;
        this.facts = facts;
        this.announcer = announcer;
    }

    void keep(ProjectReported reported, Project project) {
        projects.persistAndFlush(project);
        keepContent(project, reported.content(), reported.source(), reported.act());
        announcer.announce(reported, project);
    }

    /** A project that is new must have been persisted and flushed. */
    void keep(ProjectPlanned planned, Project project) {
        var act = planned.act();
        keepContent(project, planned.content(), act.source().orElse(null), act);
        announcer.announce(planned, project);
    }

    void keep(ProjectChanged changed, Project project) {
        var act = changed.act();
        keepContent(project, changed.content(), act.source().orElse(null), act);
        announcer.announce(changed, project);
    }

    void keep(ProjectRenamed renamed, Project project) {
        facts.keepName(project.id(), renamed.title(), renamed.focusArea(), renamed.source(), renamed.act());
        announcer.announce(renamed, project);
    }

    void keep(ProjectStatusRecorded recorded, Project project) {
        facts.keepStatus(project.id(), recorded.status(), recorded.source(), recorded.act());
        announcer.announce(recorded, project);
    }

    /** Only what is new is kept: a title, focus area or promised date that was told before is not told again. */
    private void keepContent(Project project, ProjectContent content, @Nullable String source, Act act) {
        var ids = projects.idsOf(project);
        var name = facts.name(ids, act.occurredOn().lastDay());
        boolean sameName = name.filter(
                        known -> known.title().equals(content.title()) && known.focusArea() == content.focusArea())
                .isPresent();
        if (!sameName) {
            facts.keepName(project.id(), content.title(), content.focusArea(), source, act);
        }
        if (!content.milestones().isEmpty()) {
            keepPromises(project, content, facts.milestones(ids), source, act);
        }
    }

    private void keepPromises(
            Project project, ProjectContent content, List<MilestoneFact> told, @Nullable String source, Act act) {
        var last = new HashMap<String, PartialDate>();
        told.stream()
                .filter(fact -> fact.kind() == MilestoneFact.Kind.PROMISED)
                .forEach(fact -> last.put(fact.milestoneKey(), fact.date()));
        for (var milestone : content.milestones()) {
            var planned = milestone.planned();
            if (planned != null && !planned.equals(last.get(milestone.key()))) {
                facts.keepMilestone(project.id(), milestone.key(), MilestoneFact.Kind.PROMISED, planned, source, act);
            }
        }
    }
}
