package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.fetch.Link;
import org.dealwright.edge.webapi.fetch.Node;

/** The links, one inside the other, to rows that point at the entity and of which something is shown: the rows of the answer are theirs. */
final class FetchChain {
    private FetchChain() {
    }

    /** One link of the chain and the type that its rows point at. */
    record Part(Link link, FetchWay.Down way, RecordType parent) {
        Hop back() {
            return way.back(parent);
        }
    }

    /** @throws Fault.Malformed when two such links stand side by side, as each row of one would have to meet each of the other */
    static List<Part> of(Navigation navigation, RecordType type, Node entity) {
        var chain = new ArrayList<Part>();
        var part = next(navigation, type, entity);
        while (part != null) {
            chain.add(part);
            part = next(navigation, part.way().end(), part.link().node());
        }
        return chain;
    }

    private static @Nullable Part next(Navigation navigation, RecordType type, Node node) {
        @Nullable Part found = null;
        for (var link : node.links()) {
            var joins = link.kind() == Link.Kind.INNER;
            if (joins && isShown(link.node()) && FetchWay.of(navigation, type, link) instanceof FetchWay.Down down) {
                if (found != null) {
                    throw FetchWay.unsupported(link, "attributes");
                }
                found = new Part(link, down, type);
            }
        }
        return found;
    }

    /** Whether anything of it or of what is linked inside it is shown or sorts. */
    static boolean isShown(Node node) {
        return node.allAttributes() || !node.attributes().isEmpty() || !node.orders().isEmpty()
                || node.links().stream().anyMatch(link -> isShown(link.node()));
    }
}
