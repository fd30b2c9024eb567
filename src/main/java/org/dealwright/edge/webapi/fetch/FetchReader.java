package org.dealwright.edge.webapi.fetch;

import java.util.ArrayList;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** Reads elements of FetchXML into its tree. Unknown attributes are ignored (designers write their own), unknown elements refused. */
final class FetchReader {
    private static final int DEPTH = 50;

    private int depth;

    private FetchReader() {}

    static Fetch read(Element fetch) {
        if (!fetch.name().equals("fetch")) {
            throw fetch.unexpectedIn("FetchXML");
        }
        @Nullable Element entity = null;
        for (var child : fetch.children()) {
            if (entity != null || !child.name().equals("entity")) {
                throw child.unexpectedIn("fetch");
            }
            entity = child;
        }
        if (entity == null) {
            throw new Fault.Malformed(WebApiError.FETCH_ENTITY_MISSING, "fetch", Map.of());
        }
        return new Fetch(new FetchReader().node(entity), page(fetch), fetch.flag("distinct"), fetch.flag("aggregate"),
                fetch.positive("aggregatelimit"), fetch.flag("returntotalrecordcount"), fetch.flag("useraworderby"));
    }

    private static Fetch.Page page(Element fetch) {
        var cookie = fetch.word("paging-cookie");
        return new Fetch.Page(fetch.positive("top"), fetch.positive("count"), fetch.positive("page"),
                cookie == null ? null : PagingCookie.read(cookie));
    }

    private Node node(Element element) {
        deeper(element);
        var all = false;
        var attributes = new ArrayList<Attribute>();
        var orders = new ArrayList<Order>();
        var filters = new ArrayList<Filter>();
        var links = new ArrayList<Link>();
        for (var child : element.children()) {
            switch (child.name()) {
                case "all-attributes" -> all = true;
                case "attribute" -> attributes.add(Columns.attribute(child));
                case "order" -> orders.add(Columns.order(child));
                case "filter" -> filters.add(filter(child));
                case "link-entity" -> links.add(link(child));
                default -> throw child.unexpectedIn(element.name());
            }
        }
        depth--;
        return new Node(element.required("name"), all, attributes, orders, filters, links);
    }

    private Link link(Element element) {
        var intersect = element.flag("intersect");
        return new Link(node(element), Columns.kind(element), element.word("from"), element.word("to"), Columns.alias(element), intersect);
    }

    private Filter filter(Element element) {
        deeper(element);
        var any = switch (element.text("type")) {
            case null -> false;
            case "and", "" -> false;
            case "or" -> true;
            default -> throw element.invalid("type");
        };
        var parts = new ArrayList<Criterion>();
        for (var child : element.children()) {
            parts.add(switch (child.name()) {
                case "filter" -> filter(child);
                case "condition" -> Conditions.condition(child);
                case "link-entity" -> link(child);
                default -> throw child.unexpectedIn(element.name());
            });
        }
        depth--;
        return new Filter(any, parts);
    }

    private void deeper(Element element) {
        if (++depth > DEPTH) {
            throw new Fault.Malformed(WebApiError.NESTED_TOO_DEEP, element.name(), Map.of("option", "fetchXml", "limit", DEPTH));
        }
    }
}
