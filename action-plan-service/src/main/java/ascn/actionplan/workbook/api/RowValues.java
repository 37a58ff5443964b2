package ascn.actionplan.workbook.api;

import ascn.actionplan.workbook.domain.Cell;
import ascn.actionplan.workbook.domain.Findings;
import ascn.actionplan.workbook.domain.Severity;
import ascn.actionplan.workbook.domain.Sheet;
import ascn.actionplan.workbook.domain.SheetRow;
import ascn.actionplan.workbook.domain.Texts;
import ascn.actionplan.workbook.domain.WorkbookCellUnclear;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row. A cell that stands as it was downloaded says what the text said from which the file was made, whatever
 * its form on paper; so does one whose column was taken out.
 */
final class RowValues {

    private final Sheet sheet;
    private final SheetRow row;
    private final String path;
    private final Findings findings;
    private final boolean isWhole;

    /**
     * @param path of what the row tells, by keys
     * @param isWhole whether an empty cell says that there is nothing, and not only that nothing is said
     */
    RowValues(Sheet sheet, SheetRow row, String path, Findings findings, boolean isWhole) {
        this.sheet = sheet;
        this.row = row;
        this.path = path;
        this.findings = findings;
        this.isWhole = isWhole;
    }

    /** A text that there must be; empty where it is missing, which the bounds of the API then say. */
    String text(String field, @Nullable String former) {
        return Objects.requireNonNullElse(value(field, field, former, "", Function.identity()), "");
    }

    /** A text that there may be. */
    @Nullable
    String optional(String field, String heading, @Nullable String former) {
        return value(field, heading, former, null, Function.identity());
    }

    OnRecord onRecord(String field, OnRecord former) {
        return Objects.requireNonNullElse(
                value(field, field, former, OnRecord.notOnRecord(), OnRecord::parse), OnRecord.notOnRecord());
    }

    /** A text of the record of which nothing may be said yet. */
    @Nullable
    OnRecord optionalOnRecord(String field, String heading, @Nullable OnRecord former) {
        return value(field, heading, former, null, OnRecord::parse);
    }

    @Nullable
    PartialDate date(String field, @Nullable PartialDate former) {
        return value(field, field, former, null, PartialDate::parse);
    }

    @Nullable
    Integer number(String field, @Nullable Integer former) {
        return value(field, field, former, null, Integer::valueOf);
    }

    List<String> list(String field, List<String> former) {
        return Objects.requireNonNullElse(value(field, field, former, List.<String>of(), Texts::items), List.of());
    }

    <E extends Enum<E>> List<E> choices(String field, Class<E> of, List<E> former) {
        return Objects.requireNonNullElse(
                value(field, field, former, List.<E>of(), text -> Texts.items(text).stream()
                        .map(item -> one(of, item))
                        .toList()),
                List.of());
    }

    <E extends Enum<E>> @Nullable E choice(
            String field, String heading, Class<E> of, @Nullable E former, @Nullable E ifEmpty) {
        return value(field, heading, former, ifEmpty, text -> one(of, text));
    }

    private static <E extends Enum<E>> E one(Class<E> of, String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("use one of "
                        + Arrays.stream(of.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private <T> @Nullable T value(
            String field, String heading, @Nullable T former, @Nullable T ifEmpty, Function<String, T> form) {
        if (!sheet.has(heading)) {
            return former;
        }
        var cell = sheet.cell(row, heading);
        findings.places().put(path + "/" + field, cell);
        var text = row.text(heading);
        if (text.equals(Texts.normal(Texts.of(former)))) {
            return former;
        }
        if (text.isEmpty()) {
            return isWhole ? ifEmpty : former;
        }
        try {
            return form.apply(text);
        } catch (NumberFormatException e) {
            unclear(cell, "'" + text + "' is no whole number", "Write a whole number");
        } catch (IllegalArgumentException | DateTimeException e) {
            unclear(cell, "'" + text + "' cannot stand under " + heading, String.valueOf(e.getMessage()));
        }
        return former;
    }

    /** Tells of a cell that cannot be read. */
    void unclear(Cell cell, String detail, String remedy) {
        findings.add(Severity.ERROR, cell, new WorkbookCellUnclear(detail, remedy));
    }
}
