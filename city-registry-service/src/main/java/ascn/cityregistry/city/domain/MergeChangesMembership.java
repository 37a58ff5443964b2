package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A merger makes no city a member on a day on which it was none, and rewrites no cohort (rules M01, M09). */
public final class MergeChangesMembership extends RuleViolation {

    MergeChangesMembership(CityId cityId, CityId into) {
        super(
                Kind.CONFLICT,
                "merge-changes-membership",
                "M09",
                "'" + cityId + "' was a member on days on which '" + into + "' was none",
                "Merge in the other direction, so that the record with the longer membership remains",
                "/into");
    }
}
