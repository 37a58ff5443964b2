package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.ProjectKeyTaken;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the projects' table mean to a caller who lost a race. */
@ApplicationScoped
class ProjectConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals("uq_project_key")
                ? Optional.of(new ProjectKeyTaken("of the request", "of the request"))
                : Optional.empty();
    }
}
