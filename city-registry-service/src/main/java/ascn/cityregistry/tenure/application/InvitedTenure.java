package ascn.cityregistry.tenure.application;

import ascn.cityregistry.tenure.domain.Tenure;
import java.util.Optional;

/**
 * A tenure with the code that invites to it, for the one who recorded it or made the code.
 *
 * @param tenure as it is now
 * @param generation which code the call made; counts from 1
 * @param code the code, as long as it is good; never to be kept or told to another
 */
public record InvitedTenure(Tenure tenure, int generation, Optional<String> code) {

    /** Without the code, wherever it might end up. */
    @Override
    public String toString() {
        return "InvitedTenure[" + tenure.id() + ", " + generation + "]";
    }
}
