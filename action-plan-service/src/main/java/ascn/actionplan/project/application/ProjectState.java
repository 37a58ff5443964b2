package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.persistence.ContentJson;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What the audit entries of a project vouch for: what its city tells of it, how it stands, and what was told last beside that.
 */
record ProjectState(
        String address,
        String content,
        String status,
        @Nullable String statusOn,
        @Nullable String plan,
        @Nullable String sharedFrom,
        @Nullable String joinedInto,
        @Nullable String fact)
        implements AuditedState {

    static ProjectState of(Project project) {
        return of(project, null);
    }

    /** With a date or value that was told beside the content. */
    static ProjectState of(Project project, @Nullable String fact) {
        return new ProjectState(
                project.address(),
                ContentJson.write(project.content()),
                project.status().name(),
                project.statusOn().map(Object::toString).orElse(null),
                project.planId().map(plan -> plan + " " + project.isInPlan()).orElse(null),
                project.sharedFrom().map(Object::toString).orElse(null),
                project.joinedInto().map(Object::toString).orElse(null),
                fact);
    }

    @Override
    public Subject subject() {
        return new Subject("project", address);
    }
}
