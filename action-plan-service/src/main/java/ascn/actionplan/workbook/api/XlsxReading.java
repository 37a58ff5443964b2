package ascn.actionplan.workbook.api;

import ascn.actionplan.workbook.domain.Finding;
import ascn.actionplan.workbook.domain.Sheet;
import ascn.actionplan.workbook.domain.WorkbookUnreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XLSX workbooks as a stream of cells. What could run, or leads out of the file, is refused as a whole. */
final class XlsxReading {

    /** How the form is called. */
    static final String FORM = "XLSX workbook";

    private static final List<String> ACTIVE =
            List.of("vbaproject", "externallinks", "embeddings", "activex", "macrosheets", "ctrlprops", "connections");

    private final List<Finding> findings = new ArrayList<>();
    private final Grid.Bounds bounds = new Grid.Bounds();

    /**
     * The sheets of a file.
     *
     * @throws WorkbookUnreadable when it is none, holds more than it may, or what could run
     */
    List<Sheet> read(byte[] bytes) {
        ZipGuard.check(bytes);
        try (var file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            refuseActive(file);
            return sheets(file);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw WorkbookUnreadable.notA(FORM, "its parts cannot be read");
        }
    }

    /** What was remarkable about single cells. */
    List<Finding> findings() {
        return findings;
    }

    private static void refuseActive(OPCPackage file) throws OpenXML4JException {
        for (var part : file.getParts()) {
            var name = part.getPartName().getName().toLowerCase(Locale.ROOT);
            if (ACTIVE.stream().anyMatch(name::contains)) {
                throw WorkbookUnreadable.active("macros, links to other files or embedded objects");
            }
        }
        var main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()
                || !XSSFRelation.WORKBOOK.getContentType().equals(main.get(0).getContentType())) {
            throw WorkbookUnreadable.active("a form that may hold macros");
        }
    }

    private List<Sheet> sheets(OPCPackage file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var reader = new XSSFReader(file);
        var strings = new ReadOnlySharedStringsTable(file);
        var styles = reader.getStylesTable();
        var sheets = new ArrayList<Sheet>();
        var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                var grid = new Grid(bounds);
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XlsxCells(parts.getSheetName(), strings, styles, grid, findings));
                parser.parse(new InputSource(part));
                sheets.add(grid.toSheet(parts.getSheetName()));
            }
        }
        return sheets;
    }
}
