package ascn.actionplan.plan.domain;

import ascn.contracts.record.Act;
import java.util.List;

/**
 * What a city put forward, as it was; a version never changes (rule P02).
 *
 * @param planId the plan
 * @param number 1, 2, 3 …
 * @param digest SHA-256 of its canonical JSON (RFC 8785), in hexadecimal digits
 * @param content its text
 * @param consultations those that travel with it, oldest first
 * @param act its submission
 */
public record PlanVersion(
        PlanId planId, int number, String digest, PlanContent content, List<Consultation> consultations, Act act) {

    /** Keeps the list from changing under its readers. */
    public PlanVersion {
        consultations = List.copyOf(consultations);
    }
}
