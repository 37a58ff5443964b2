package ascn.actionplan.workbook.domain;

import ascn.contracts.problem.RuleViolations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it would be imported.
 *
 * @param text what would be written
 * @param base digest of the text from which the workbook was made, where it says one
 * @param findings everything that was found, by its place
 * @param tally what the import would do
 * @param <T> the text of a plan, or of a yearly entry
 */
public record Judged<T>(T text, @Nullable String base, List<Finding> findings, Tally tally) {

    /** Keeps the list from changing. */
    public Judged {
        findings = List.copyOf(findings);
    }

    /**
     * Goes on only when nothing is wrong.
     *
     * @throws RuleViolations with every error; a single one is thrown as itself
     */
    public void refuseErrors() {
        RuleViolations.refuseIfAny(findings.stream()
                .filter(Finding::isError)
                .map(WorkbookFault::new)
                .toList());
    }
}
