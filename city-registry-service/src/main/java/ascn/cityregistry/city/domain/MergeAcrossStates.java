package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** Two records are one city only in one member state (rule M12). */
public final class MergeAcrossStates extends RuleViolation {

    MergeAcrossStates(String ours, String theirs) {
        super(
                Kind.CONFLICT,
                "merge-across-states",
                "M12",
                "The records are of " + ours + " and " + theirs,
                "Check the records; a city of two member states is two cities",
                "/into");
    }
}
