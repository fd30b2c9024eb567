package org.dealwright.edge.webapi.fetch;

import java.util.List;

/** An entity or link-entity and what is asked of it. All filters must hold. */
public record Node(
        String entity, boolean allAttributes, List<Attribute> attributes, List<Order> orders, List<Filter> filters, List<Link> links) {
    public Node {
        attributes = List.copyOf(attributes);
        orders = List.copyOf(orders);
        filters = List.copyOf(filters);
        links = List.copyOf(links);
    }
}
