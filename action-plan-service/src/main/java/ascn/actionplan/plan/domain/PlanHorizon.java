package ascn.actionplan.plan.domain;

import ascn.actionplan.project.domain.Horizon;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The years for which a plan is made, both within it (rule P01).
 *
 * @param from the first year
 * @param until the last year
 */
@Embeddable
public record PlanHorizon(
        @Column(name = "horizon_from") int from,
        @Column(name = "horizon_until") int until) {

    /** That of the initial plans: from 2018 to 2025. */
    public static final PlanHorizon INITIAL = new PlanHorizon(2018, 2025);

    private static final int DECEMBER = 12;
    private static final int LAST_OF_DECEMBER = 31;

    /** Its days, which bind the dates of projects and action lines. */
    public Horizon days() {
        return new Horizon(LocalDate.of(from, 1, 1), LocalDate.of(until, DECEMBER, LAST_OF_DECEMBER));
    }

    /** Whether it has a year at all. */
    public boolean hasYears() {
        return from <= until;
    }

    @Override
    public String toString() {
        return from + " to " + until;
    }
}
