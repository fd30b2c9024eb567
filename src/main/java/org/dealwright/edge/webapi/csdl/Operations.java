package org.dealwright.edge.webapi.csdl;

import java.util.Collection;

import org.dealwright.edge.webapi.operation.Operation;
import org.dealwright.edge.webapi.operation.Operation.Binding;
import org.dealwright.edge.webapi.operation.Operation.Kind;
import org.dealwright.edge.webapi.operation.Operation.Parameter;
import org.dealwright.edge.webapi.operation.Type;

/** Actions and functions, and what their parameters and results are made of. */
final class Operations {
    private final Xml xml;

    Operations(Xml xml) {
        this.xml = xml;
    }

    void structure(Type type) {
        switch (type) {
            case Type.Complex(var name, var members) -> xml.element("ComplexType",
                    () -> members.forEach((member, of) -> property(member, of)), "Name", name);
            case Type.Choice(var name, var members, var flags) -> xml.element("EnumType",
                    () -> members.forEach((member, number) -> xml.element("Member", "Name", member, "Value", number.toString())),
                    "Name", name, "IsFlags", flags ? "true" : "");
            case Type.Primitive _, Type.Entity _, Type.Many _ -> { }
        }
    }

    /** A record inside a structure is reached by navigation, whatever else it holds. */
    private void property(String name, Type type) {
        if (type instanceof Type.Entity) {
            xml.element("NavigationProperty", "Name", name, "Type", type.edm());
        } else {
            xml.element("Property", "Name", name, "Type", type.edm(), "Scale", scale(type));
        }
    }

    void operation(Operation operation) {
        xml.element(element(operation), () -> {
            if (operation.binding() != null) {
                bound(operation.binding());
            }
            operation.parameters().forEach(this::parameter);
            if (operation.returns() != null) {
                xml.element("ReturnType", "Type", operation.returns().edm(), "Nullable", "false", "Scale", scale(operation.returns()));
            }
        }, "Name", operation.name(), "IsBound", operation.binding() == null ? "" : "true");
    }

    private void bound(Binding binding) {
        var type = "mscrm." + binding.type();
        xml.element("Parameter", "Name", binding.collection() ? "entityset" : "entity",
                "Type", binding.collection() ? "Collection(" + type + ")" : type, "Nullable", "false");
    }

    private void parameter(Parameter parameter) {
        xml.element("Parameter", () -> {
            if (parameter.optional()) {
                xml.element("Annotation", "Term", "Org.OData.Core.V1.OptionalParameter");
            }
        }, "Name", parameter.name(), "Type", parameter.type().edm(), "Nullable", parameter.optional() ? "" : "false", "Scale", scale(parameter.type()));
    }

    private static String scale(Type type) {
        return type == Type.Primitive.DECIMAL ? "Variable" : "";
    }

    /** What is called on the service root, once a name. */
    void imports(Collection<Operation> all) {
        all.stream().filter(operation -> operation.binding() == null).forEach(operation ->
                xml.element(element(operation) + "Import", "Name", operation.name(), element(operation), "mscrm." + operation.name()));
    }

    private static String element(Operation operation) {
        return operation.kind() == Kind.ACTION ? "Action" : "Function";
    }
}
