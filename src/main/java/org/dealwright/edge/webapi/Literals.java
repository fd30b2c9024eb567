package org.dealwright.edge.webapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.dealwright.edge.webapi.url.Literal;

/** Values in addresses as the JSON that they would be in a body, so that both are read in one way. */
public final class Literals {
    private Literals() {}

    public static JsonNode json(Literal literal) {
        var json = JsonNodeFactory.instance;
        return switch (literal) {
            case Literal.Null _ -> json.nullNode();
            case Literal.Bool(var value) -> json.booleanNode(value);
            case Literal.Number(var value) -> json.numberNode(value);
            case Literal.Text(var text) -> json.stringNode(text);
            case Literal.Guid(var id) -> json.stringNode(id.toString());
            case Literal.Date(var day) -> json.stringNode(day.toString());
            case Literal.DateTime(var time) -> json.stringNode(time.toInstant().toString());
            case Literal.Time(var time) -> json.stringNode(time.toString());
            case Literal.Typed(_, var text) -> json.stringNode(text);
            case Literal.Array(var elements) -> {
                var array = json.arrayNode();
                elements.forEach(each -> array.add(json(each)));
                yield array;
            }
            case Literal.Structure(var members) -> {
                var object = json.objectNode();
                members.forEach((name, member) -> object.set(name, json(member)));
                yield object;
            }
        };
    }
}
