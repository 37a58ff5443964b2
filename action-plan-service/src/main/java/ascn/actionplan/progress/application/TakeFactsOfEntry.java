package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressReceived;
import ascn.actionplan.progress.domain.ProgressLine;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.persistence.ProjectRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** What an entry says of the projects becomes theirs, with the day of the entry, in the transaction that receives it. */
@ApplicationScoped
class TakeFactsOfEntry {

    private final ProjectRepository projects;

    TakeFactsOfEntry(ProjectRepository projects) {
        this.projects = projects;
    }

    void take(ProgressReceived received, Map<String, KnownProject> known) {}
}
