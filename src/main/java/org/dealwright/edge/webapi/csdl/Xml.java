package org.dealwright.edge.webapi.csdl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it comes; elements are closed by whom they were opened. */
final class Xml {
    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static byte[] document(Consumer<Xml> content) {
        var bytes = new ByteArrayOutputStream(1 << 20);
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.accept(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new LinkageError("XML can't be written into memory", e);
        }
        return bytes.toByteArray();
    }

    /** @param attributes names and values in turn; a pair whose value is empty is left out */
    void element(String name, Runnable inside, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            inside.run();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new LinkageError(name, e);
        }
    }

    void text(String name, String content) {
        try {
            out.writeStartElement(name);
            out.writeCharacters(content);
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new LinkageError(name, e);
        }
    }

    void element(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new LinkageError(name, e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                out.writeAttribute(attributes[at], attributes[at + 1]);
            }
        }
    }
}
