package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationStatus;
import ascn.cityregistry.application.domain.CityApplication;
import ascn.contracts.problem.RuleViolation;
import java.util.List;

/**
 * An application together with what it still lacks.
 *
 * @param application the application
 * @param lacks what a submission would be refused for; empty while the member state does not write it
 */
public record ApplicationView(CityApplication application, List<RuleViolation> lacks) {

    /** Keeps the list from changing under its readers. */
    public ApplicationView {
        lacks = List.copyOf(lacks);
    }

    static ApplicationView of(CityApplication application) {
        boolean isWritten =
                application.status() == ApplicationStatus.DRAFT || application.status() == ApplicationStatus.RETURNED;
        return new ApplicationView(application, isWritten ? application.lacks() : List.of());
    }
}
