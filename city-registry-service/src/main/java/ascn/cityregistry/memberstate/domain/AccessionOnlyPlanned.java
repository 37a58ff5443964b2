package ascn.cityregistry.memberstate.domain;

import ascn.contracts.problem.RuleViolation;

/** A state is a member of ASEAN by an accession that took place; a plan of one makes none (rule N03). */
public final class AccessionOnlyPlanned extends RuleViolation {

    AccessionOnlyPlanned() {
        super(
                Kind.CONFLICT,
                "accession-only-planned",
                "N03",
                "An accession that is only planned makes no member state",
                "Enter it when the state has acceded, with the standing RECORDED",
                "/standing");
    }
}
