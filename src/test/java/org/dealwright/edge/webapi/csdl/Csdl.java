package org.dealwright.edge.webapi.csdl;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A metadata document as a client reads it: only what the XML says, with what types inherit. */
final class Csdl {
    private static final String NAMESPACE = "http://docs.oasis-open.org/odata/ns/edm";
    private final Element schema;
    private final Map<String, Element> types = new HashMap<>();

    private Csdl(Element schema) {
        this.schema = schema;
        Stream.of("EntityType", "ComplexType", "EnumType").flatMap(kind -> children(schema, kind)).forEach(type -> {
            if (types.put(type.getAttribute("Name"), type) != null) {
                throw new AssertionError(type.getAttribute("Name") + " stands twice");
            }
        });
    }

    static Csdl of(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return new Csdl((Element) document.getElementsByTagNameNS(NAMESPACE, "Schema").item(0));
    }

    static Stream<Element> children(Element parent, String kind) {
        return elements(parent.getChildNodes()).filter(child -> child.getLocalName().equals(kind));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
    }

    Stream<Element> all(String kind) {
        return elements(schema.getElementsByTagNameNS(NAMESPACE, kind));
    }

    Element type(String name) {
        return Objects.requireNonNull(types.get(name), name);
    }

    boolean knows(String type) {
        var name = type.replaceFirst("^Collection\\((.*)\\)$", "$1");
        return name.startsWith("Edm.") || (name.startsWith("mscrm.") && types.containsKey(name.substring("mscrm.".length())));
    }

    /** The type and all that it builds on, itself first. */
    List<Element> line(String name) {
        var line = new ArrayList<Element>();
        for (var at = name; !at.isEmpty(); at = type(at).getAttribute("BaseType").replace("mscrm.", "")) {
            line.add(type(at));
        }
        return line;
    }

    Stream<Element> members(String type, String kind) {
        return line(type).stream().flatMap(each -> children(each, kind));
    }

    Optional<Element> member(String type, String kind, String name) {
        return members(type, kind).filter(member -> member.getAttribute("Name").equals(name)).findFirst();
    }

    List<Element> sets() {
        return children(children(schema, "EntityContainer").findFirst().orElseThrow(), "EntitySet").toList();
    }
}
