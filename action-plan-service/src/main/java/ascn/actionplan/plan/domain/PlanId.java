package ascn.actionplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a plan: a city has one of each generation (rule P01).
 *
 * @param city the city's slug
 * @param generation 1 for the plans of 2018 to 2025, and so on
 */
@Embeddable
public record PlanId(
        @Column(name = "city") String city,
        @Column(name = "generation") int generation) {

    /** The generation of the initial plans (rule P02). */
    public static final int FIRST = 1;

    /** Whether it is an initial plan (rule P02). */
    public boolean isOfFirstGeneration() {
        return generation == FIRST;
    }

    /** Reads the written form back. */
    public static PlanId parse(String written) {
        int slash = written.lastIndexOf('/');
        return new PlanId(written.substring(0, slash), Integer.parseInt(written.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return city + "/" + generation;
    }
}
