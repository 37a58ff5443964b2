package ascn.actionplan.workbook.api;

import ascn.actionplan.workbook.domain.Cell;
import ascn.actionplan.workbook.domain.Finding;
import ascn.actionplan.workbook.domain.Findings;
import ascn.actionplan.workbook.domain.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the cells of one sheet out of its XML: numbers as they are typed, days in the form of the API. Of a formula the value
 * is read that the spreadsheet kept with it, and that it was one is told; nothing is ever calculated here.
 */
final class XlsxCells extends DefaultHandler {

    private final String sheet;
    private final SharedStrings strings;
    private final @Nullable StylesTable styles;
    private final Grid grid;
    private final List<Finding> findings;

    private final StringBuilder text = new StringBuilder();
    private boolean isReading;
    private boolean isInPhonetic;
    private boolean isFormula;
    private int row;
    private int column;
    private String type = "";
    private int style;

    XlsxCells(String sheet, SharedStrings strings, @Nullable StylesTable styles, Grid grid, List<Finding> findings) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.grid = grid;
        this.findings = findings;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                row = attributes.getValue("r") == null ? row + 1 : Integer.parseInt(attributes.getValue("r"));
                column = -1;
            }
            case "c" -> beginCell(attributes);
            case "f" -> isFormula = true;
            case "v", "t" -> isReading = !isInPhonetic;
            case "rPh" -> isInPhonetic = true;
            default -> {
                // Widths, styles and the like say nothing.
            }
        }
    }

    private void beginCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        if (reference == null) {
            column++;
        } else {
            var place = new CellReference(reference);
            row = place.getRow() + 1;
            column = place.getCol();
        }
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        isFormula = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isReading) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        switch (localName) {
            case "v", "t" -> isReading = false;
            case "rPh" -> isInPhonetic = false;
            case "c" -> endCell();
            default -> {
                // See above.
            }
        }
    }

    private void endCell() {
        var value = value(text.toString());
        grid.put(row, column, value);
        if ((isFormula || type.equals("e")) && findings.size() < Findings.MOST) {
            boolean isFailed = type.equals("e");
            findings.add(Finding.at(
                    isFailed ? Severity.ERROR : Severity.WARNING,
                    new Cell(sheet, row, Cell.letters(column), ""),
                    "workbook-formula",
                    null,
                    isFailed
                            ? "The formula has no value: " + value
                            : "This is a formula; its value '" + value + "' was read, and nothing was calculated",
                    "Put the value in the place of the formula"));
        }
    }

    private String value(String written) {
        if (written.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(written)).getString();
            case "n" -> number(written);
            case "b" -> written.equals("1") ? "true" : "false";
            default -> written;
        };
    }

    private String number(String written) {
        var number = new BigDecimal(written);
        if (isDay() && DateUtil.isValidExcelDate(number.doubleValue())) {
            return DateUtil.getLocalDateTime(number.doubleValue()).toLocalDate().toString();
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private boolean isDay() {
        if (styles == null || style >= styles.getNumCellStyles()) {
            return false;
        }
        var format = styles.getStyleAt(style);
        int index = format.getDataFormat();
        var pattern = format.getDataFormatString() == null
                ? BuiltinFormats.getBuiltinFormat(index)
                : format.getDataFormatString();
        return DateUtil.isADateFormat(index, pattern);
    }
}
