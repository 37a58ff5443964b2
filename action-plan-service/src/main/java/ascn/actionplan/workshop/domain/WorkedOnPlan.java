package ascn.actionplan.workshop.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A plan that was worked on; it need not be on record yet.
 *
 * @param city the city's slug
 * @param generation the generation of plans to which it belongs
 */
@Embeddable
public record WorkedOnPlan(
        @Column(name = "city") String city,
        @Column(name = "generation") int generation) {

    @Override
    public String toString() {
        return city + "/" + generation;
    }
}
