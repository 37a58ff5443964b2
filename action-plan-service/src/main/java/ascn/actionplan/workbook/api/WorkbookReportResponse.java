package ascn.actionplan.workbook.api;

import ascn.actionplan.workbook.domain.Finding;
import ascn.actionplan.workbook.domain.Judged;
import ascn.actionplan.workbook.domain.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import of a file would find and do. Nothing was changed.
 *
 * @param base digest of the text from which the file was made; absent where it says none: then it only adds
 * @param isImportable whether an import of the same file would be made now
 * @param added projects that would be new
 * @param changed projects that would say something else
 * @param removed projects that would not be there any more
 * @param unchanged all others
 * @param errors how many findings keep it from being imported
 * @param findings everything that was found, by its place; at most 1000
 */
public record WorkbookReportResponse(
        @Nullable String base,
        boolean isImportable,
        int added,
        int changed,
        int removed,
        int unchanged,
        int errors,
        List<FindingItem> findings) {

    static WorkbookReportResponse of(Judged<?> judged) {
        var errors = (int) judged.findings().stream().filter(Finding::isError).count();
        var tally = judged.tally();
        return new WorkbookReportResponse(
                judged.base(),
                errors == 0,
                tally.added(),
                tally.changed(),
                tally.removed(),
                tally.unchanged(),
                errors,
                judged.findings().stream().map(FindingItem::of).toList());
    }

    /**
     * Something about a file that its author should know, with its place.
     *
     * @param severity ERROR keeps the whole file from being imported
     * @param sheet name of the sheet; absent where it has no place in the file
     * @param row number of the row, from 1, which is that of the headings
     * @param column letters of the column, from A
     * @param field heading of the column
     * @param code stable name of the finding
     * @param rule the rule behind it
     * @param detail what is wrong
     * @param remedy how to mend it
     * @param base of a conflict: what the download said
     * @param mine of a conflict: what the file says
     * @param theirs of a conflict: what has been written since
     */
    public record FindingItem(
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

        static FindingItem of(Finding found) {
            return new FindingItem(
                    found.severity(),
                    found.sheet(),
                    found.row(),
                    found.column(),
                    found.field(),
                    found.code(),
                    found.rule(),
                    found.detail(),
                    found.remedy(),
                    found.base(),
                    found.mine(),
                    found.theirs());
        }
    }
}
