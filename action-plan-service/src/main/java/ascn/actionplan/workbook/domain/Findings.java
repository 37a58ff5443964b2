package ascn.actionplan.workbook.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is found: all of it, and one error for a cell, since the second often follows from the first. */
public final class Findings {

    /** Whoever is told of so many has enough to do. */
    public static final int MOST = 1000;

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> Optional.ofNullable(finding.sheet()).orElse(""))
            .thenComparing(finding -> Optional.ofNullable(finding.row()).orElse(0))
            .thenComparing(finding ->
                    Optional.ofNullable(finding.column()).map(String::length).orElse(0))
            .thenComparing(finding -> Optional.ofNullable(finding.column()).orElse(""));

    private final Places places;
    private final List<Finding> all = new ArrayList<>();

    /** @param places where the file says what */
    public Findings(Places places) {
        this.places = places;
    }

    /** Where the file says what. */
    public Places places() {
        return places;
    }

    /** Takes what was found elsewhere. */
    public void addAll(List<Finding> findings) {
        all.addAll(findings);
    }

    /** Takes a fault of a cell. */
    public void add(Severity severity, Cell cell, RuleViolation fault) {
        add(Finding.of(severity, cell, fault), Optional.of(cell));
    }

    /** Takes a fault of something that the file tells, or lacks. */
    public void add(Severity severity, String path, RuleViolation fault) {
        var cell = places.of(path);
        add(Finding.of(severity, cell.orElse(null), fault), cell);
    }

    /** Takes a conflict. */
    public void add(Conflict conflict) {
        var cell = places.of(conflict.path());
        all.add(Finding.of(Severity.ERROR, cell.orElse(null), new WorkbookConflict(conflict))
                .between(conflict));
    }

    private void add(Finding finding, Optional<Cell> cell) {
        boolean isKnown = cell.isPresent() && all.stream().anyMatch(other -> other.isError() && other.isAt(cell.get()));
        if (!isKnown) {
            all.add(finding);
        }
    }

    /** All of them, by their places. */
    public List<Finding> inOrder() {
        return all.stream().sorted(BY_PLACE).limit(MOST).toList();
    }
}
