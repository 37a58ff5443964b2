package ascn.actionplan.iati;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schema that IATI publishes for version 2.03. It is not ours to ship: it is read from the folder beside the project, or
 * from the one that the system property {@code ascn.iati.schema} names. Nothing is fetched.
 */
final class IatiSchema {

    private static final Path BESIDE_THE_PROJECT = Path.of("..", "..", "shared", "data", "iati");

    private IatiSchema() {}

    private static Schema activities() {
        var file = Path.of(System.getProperty("ascn.iati.schema", BESIDE_THE_PROJECT.toString()))
                .resolve("iati-activities-schema.xsd");
        assumeTrue(
                Files.exists(file),
                () -> "Skipped: the schema of IATI is not in " + file.getParent()
                        + "; name its folder by -Dascn.iati.schema");
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
            return factory.newSchema(file.toFile());
        } catch (SAXException e) {
            throw new AssertionError("The schema of IATI cannot be read", e);
        }
    }

    /** One sentence for each fault; empty for a valid file. Without the schema the test ends here, as skipped. */
    static List<String> faultsOf(String file) throws SAXException, IOException {
        var faults = new ArrayList<String>();
        var validator = activities().newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.getMessage());
            }
        });
        validator.validate(new StreamSource(new StringReader(file)));
        return faults;
    }

    /** The title of the first activity, as a reader of XML understands it. */
    static String titleIn(String file) throws SAXException, IOException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(file)))
                .getElementsByTagName("title")
                .item(0)
                .getTextContent();
    }
}
