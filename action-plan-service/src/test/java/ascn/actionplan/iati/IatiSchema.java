package ascn.actionplan.iati;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** The schema that IATI publishes for version 2.03, from the resources of the tests; nothing is fetched. */
final class IatiSchema {

    private static final Schema ACTIVITIES = read();

    private IatiSchema() {}

    private static Schema read() {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
            return factory.newSchema(Objects.requireNonNull(
                    IatiSchema.class.getResource("/iati/iati-activities-schema.xsd"), "the schema of IATI"));
        } catch (SAXException e) {
            throw new AssertionError("The schema of IATI cannot be read", e);
        }
    }

    /** One sentence for each fault; empty for a valid file. */
    static List<String> faultsOf(String file) throws SAXException, IOException {
        var faults = new ArrayList<String>();
        var validator = ACTIVITIES.newValidator();
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
