package org.dealwright.edge.webapi.fetch;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** An XML element, read without document type and so without entities, whose attributes say what is wrong with them. */
final class Element {
    static final int MAX_LENGTH = 65_536;

    private final org.w3c.dom.Element element;

    private Element(org.w3c.dom.Element element) {
        this.element = element;
    }

    static Element root(String xml) {
        if (xml.length() > MAX_LENGTH) {
            throw new Fault.Malformed(WebApiError.FETCH_TOO_LONG, null, Map.of("limit", MAX_LENGTH));
        }
        try {
            var builder = secure().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new Element(builder.parse(new InputSource(new StringReader(xml.strip()))).getDocumentElement());
        } catch (SAXException | IOException problem) {
            throw new Fault.Malformed(WebApiError.FETCH_NOT_XML, null, Map.of("problem", String.valueOf(problem.getMessage())));
        } catch (ParserConfigurationException impossible) {
            throw new LinkageError("The XML reader of this Java can't be made secure", impossible);
        }
    }

    private static DocumentBuilderFactory secure() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    String name() {
        return element.getTagName();
    }

    String content() {
        return element.getTextContent();
    }

    List<Element> children() {
        var children = new ArrayList<Element>();
        for (@Nullable Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof org.w3c.dom.Element child) {
                children.add(new Element(child));
            }
        }
        return children;
    }

    /** Result: null if the attribute is not there; it may be empty. */
    @Nullable String text(String attribute) {
        return element.hasAttribute(attribute) ? element.getAttribute(attribute) : null;
    }

    /** Result: null if the attribute is not there or blank. */
    @Nullable String word(String attribute) {
        var text = element.getAttribute(attribute).strip();
        return text.isEmpty() ? null : text;
    }

    String required(String attribute) {
        var word = word(attribute);
        if (word == null) {
            throw new Fault.Malformed(WebApiError.FETCH_ATTRIBUTE_MISSING, name(), Map.of("element", name(), "attribute", attribute));
        }
        return word;
    }

    boolean flag(String attribute) {
        return switch (element.getAttribute(attribute).strip()) {
            case "", "false", "False", "0" -> false;
            case "true", "True", "1" -> true;
            default -> throw invalid(attribute);
        };
    }

    @Nullable Integer positive(String attribute) {
        var word = word(attribute);
        if (word == null) {
            return null;
        }
        if (!word.matches("\\d{1,9}") || Integer.parseInt(word) == 0) {
            throw invalid(attribute);
        }
        return Integer.valueOf(word);
    }

    Fault.Malformed invalid(String attribute) {
        var value = element.getAttribute(attribute);
        return new Fault.Malformed(WebApiError.FETCH_ATTRIBUTE_INVALID, name(), Map.of(
                "element", name(), "attribute", attribute, "value", value.substring(0, Math.min(value.length(), 100))));
    }

    Fault.Malformed unexpectedIn(String parent) {
        return new Fault.Malformed(WebApiError.FETCH_ELEMENT_UNEXPECTED, name(), Map.of("element", name(), "parent", parent));
    }
}
