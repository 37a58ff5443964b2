package ascn.actionplan.iati.domain;

import ascn.contracts.problem.RuleViolation;

/** A file of IATI holds one activity at least. */
public final class NothingToExport extends RuleViolation {

    /** @param leftOut how many projects lack what IATI demands */
    public NothingToExport(long leftOut) {
        super(
                Kind.NOT_FOUND,
                "iati-nothing-to-export",
                null,
                "No project that you see has what IATI demands, a status and a date; " + leftOut + " lack one of them",
                "Choose other cities, or have the cities tell how their projects stand and when they begin or end");
    }
}
