package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;

/** Who acts for a shepherd is a designated official of that state, and holds no post of another one on the same days (rule C11). */
public final class ShepherdsPersonOfAnotherState extends RuleViolation {

    /** @param other the tenure of the same person that stands against it */
    public ShepherdsPersonOfAnotherState(Tenure other) {
        super(
                Kind.CONFLICT,
                "shepherds-person-of-another-state",
                "C11",
                "You hold the post " + other.post() + " of " + other.subject() + " "
                        + other.facts().days() + ", and who acts for a shepherd is an official of that state alone",
                "Let another person accept it, or let the Secretariat end the other tenure first");
    }
}
