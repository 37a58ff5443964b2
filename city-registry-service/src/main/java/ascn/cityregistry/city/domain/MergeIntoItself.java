package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** Two records are merged, not one (rule M12). */
public final class MergeIntoItself extends RuleViolation {

    MergeIntoItself(CityId cityId) {
        super(
                Kind.CONFLICT,
                "merge-into-itself",
                "M12",
                "'" + cityId + "' is this record itself",
                "Name the city that remains; each of its names will do",
                "/into");
    }
}
