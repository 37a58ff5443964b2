package ascn.actionplan.iati.rendering;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements whose attributes are given as name and value in turn. All texts are such that XML can hold them. */
final class Elements {

    private static final String OWN_PREFIX = "ascn";

    private final XMLStreamWriter xml;

    Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins an element. */
    void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        write(attributes);
    }

    /** Ends the element that was begun last. */
    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        write(attributes);
    }

    /** An element with a text in it. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        xml.writeCharacters(XmlText.of(text));
        close();
    }

    /** An element with a text in a narrative in it. */
    void narrative(String text, String name, String... attributes) throws XMLStreamException {
        open(name, attributes);
        text("narrative", text);
        close();
    }

    /** An empty element of a namespace of ours. */
    void own(String namespace, String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(OWN_PREFIX, name, namespace);
        xml.writeNamespace(OWN_PREFIX, namespace);
        write(attributes);
        close();
    }

    /** Ends the document; all that was written is on its way. */
    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int place = 0; place < attributes.length; place += 2) {
            xml.writeAttribute(attributes[place], XmlText.of(attributes[place + 1]));
        }
    }
}
