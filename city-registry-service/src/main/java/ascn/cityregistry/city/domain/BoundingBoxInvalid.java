package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A piece of the map is four numbers, its south not north of its north. */
public final class BoundingBoxInvalid extends RuleViolation {

    BoundingBoxInvalid(String written) {
        super(
                Kind.INVALID,
                "bounding-box-invalid",
                null,
                "bbox is '" + written + "'",
                "Write west,south,east,north in degrees (WGS 84), as in 95,-11,141,29; a west that lies east of the east goes"
                        + " over the line where the days meet");
    }
}
