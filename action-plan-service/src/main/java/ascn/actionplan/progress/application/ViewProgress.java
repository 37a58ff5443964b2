package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.EntryRules;
import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells an entry with what it lacks today. */
@ApplicationScoped
class ViewProgress {

    private final KnownProjects projects;
    private final Acts acts;

    ViewProgress(KnownProjects projects, Acts acts) {
        this.projects = projects;
        this.acts = acts;
    }

    ProgressView of(ProgressEntry entry) {
        if (!entry.state().isWritten()) {
            return new ProgressView(entry, List.of());
        }
        var rules = new EntryRules(projects.of(entry.id().city()), false, acts.today());
        return new ProgressView(entry, rules.faults(entry.content()));
    }
}
