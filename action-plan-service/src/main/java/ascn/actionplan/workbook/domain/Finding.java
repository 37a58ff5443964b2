package ascn.actionplan.workbook.domain;

import ascn.contracts.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Something about a workbook that its author should know, with its place.
 *
 * @param severity what it means for an import
 * @param sheet name of the sheet; absent where it has no place in the file
 * @param row number of the row, from 1
 * @param column letters of the column
 * @param field heading of the column
 * @param code stable name of the finding
 * @param rule the rule behind it, where there is one
 * @param detail what is wrong
 * @param remedy how to mend it
 * @param base of a conflict: what the download said; absent where it said nothing
 * @param mine of a conflict: what the file says; absent where it says nothing
 * @param theirs of a conflict: what has been written since; absent where that says nothing
 */
public record Finding(
        Severity severity,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String field,
        String code,
        @Nullable String rule,
        String detail,
        String remedy,
        @Nullable String base,
        @Nullable String mine,
        @Nullable String theirs) {

    /** What a rule says about a cell; without a place where the file does not hold it. */
    public static Finding of(Severity severity, @Nullable Cell cell, RuleViolation fault) {
        return at(severity, cell, fault.slug(), fault.rule(), fault.detail(), fault.remedy());
    }

    /** What the reading of a cell found. */
    public static Finding at(
            Severity severity, @Nullable Cell cell, String code, @Nullable String rule, String detail, String remedy) {
        return new Finding(
                severity,
                cell == null ? null : cell.sheet(),
                cell == null ? null : cell.row(),
                cell == null ? null : cell.column(),
                cell == null ? null : cell.field(),
                code,
                rule,
                detail,
                remedy,
                null,
                null,
                null);
    }

    /** The same with the three values of a conflict. */
    public Finding between(Conflict conflict) {
        return new Finding(
                severity,
                sheet,
                row,
                column,
                field,
                code,
                rule,
                detail,
                remedy,
                conflict.base(),
                conflict.mine(),
                conflict.theirs());
    }

    /** Whether nothing is imported while it is there. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether it is about that cell. */
    boolean isAt(Cell cell) {
        return cell.sheet().equals(sheet)
                && Integer.valueOf(cell.row()).equals(row)
                && cell.column().equals(column);
    }
}
