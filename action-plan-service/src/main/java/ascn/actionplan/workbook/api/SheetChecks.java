package ascn.actionplan.workbook.api;

import ascn.actionplan.workbook.domain.Cell;
import ascn.actionplan.workbook.domain.Finding;
import ascn.actionplan.workbook.domain.Findings;
import ascn.actionplan.workbook.domain.Severity;
import ascn.actionplan.workbook.domain.Sheet;
import ascn.actionplan.workbook.domain.WorkbookCellUnclear;
import ascn.actionplan.workbook.domain.WorkbookRowUnplaced;
import ascn.platform.http.problem.Faults;
import jakarta.validation.ConstraintViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is looked at in every sheet, whatever it tells of. */
final class SheetChecks {

    private SheetChecks() {}

    /** Columns that nobody knows are told of, so that nothing is left out in silence. */
    static List<Finding> unknownColumns(Sheet sheet, Set<String> known) {
        var seen = new HashSet<String>();
        return IntStream.range(0, sheet.headings().size())
                .filter(place -> !sheet.headings().get(place).isEmpty())
                .filter(place -> !seen.add(sheet.headings().get(place))
                        || !known.contains(sheet.headings().get(place)))
                .mapToObj(place -> {
                    var heading = sheet.headings().get(place);
                    return Finding.at(
                            Severity.WARNING,
                            new Cell(sheet.name(), 1, Cell.letters(place), heading),
                            "workbook-column-unknown",
                            null,
                            "The column '" + heading + "' is not read: it is unknown here, or there twice",
                            "Known here: "
                                    + String.join(", ", known.stream().sorted().toList()));
                })
                .toList();
    }

    /** A row that tells of nothing that is known. */
    static void unplaced(Findings findings, Cell cell, String detail, String remedy) {
        findings.add(Severity.ERROR, cell, new WorkbookRowUnplaced(detail, remedy));
    }

    /**
     * What breaks a bound of the API.
     *
     * @param pathOf the path of a place, from its JSON Pointer
     */
    static void bounds(
            Findings findings, Set<? extends ConstraintViolation<?>> violations, Function<String, String> pathOf) {
        for (var violation : violations) {
            var pointer = Objects.requireNonNullElse(Faults.of(violation).pointer(), "");
            var path = pathOf.apply(pointer);
            findings.add(
                    Severity.ERROR,
                    path,
                    new WorkbookCellUnclear(
                            path.substring(path.lastIndexOf('/') + 1) + " " + violation.getMessage(),
                            "See the description of the operation in /q/openapi for its bounds"));
        }
    }
}
