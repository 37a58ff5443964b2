package ascn.actionplan.workbook.domain;

import ascn.contracts.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a city has written meanwhile is not overwritten by an older file (rule P09). */
public final class WorkbookConflict extends RuleViolation {

    private static final int LONGEST_QUOTE = 200;

    /** @param conflict the field and its three values */
    public WorkbookConflict(Conflict conflict) {
        super(
                Kind.CONFLICT,
                "workbook-conflict",
                "P09",
                conflict.path() + " was changed in the file and elsewhere: the download said " + said(conflict.base())
                        + ", the file says " + said(conflict.mine()) + ", and now it is " + said(conflict.theirs()),
                "Decide which holds: write what it is now into the file, or download anew and make your change again");
    }

    private static String said(@Nullable String value) {
        if (value == null) {
            return "nothing";
        }
        return "'" + (value.length() > LONGEST_QUOTE ? value.substring(0, LONGEST_QUOTE) + " …" : value) + "'";
    }
}
