package org.dealwright.edge.webapi.csdl;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.operation.OperationRegistry;

/** The metadata document of the web API, with and without its notes; each written once for a snapshot of the registry. */
@Component
public final class MetadataDocument {
    private static final String VOCABULARIES = "http://vocabularies.odata.org/";
    private final Registry registry;
    private final Navigation navigation;
    private final OperationRegistry operations;
    private volatile @Nullable Written written;

    @SuppressWarnings("ArrayRecordComponent")
    private record Written(Collection<RecordType> types, byte[] plain, byte[] annotated) {
    }

    public MetadataDocument(Registry registry, Navigation navigation, OperationRegistry operations) {
        this.registry = registry;
        this.navigation = navigation;
        this.operations = operations;
    }

    /** @param annotated whether properties are noted that are only read */
    public Reply answer(boolean annotated) {
        var document = written();
        return new Reply(200, Map.of("Content-Type", "application/xml"), annotated ? document.annotated() : document.plain());
    }

    @SuppressWarnings("ReferenceEquality")
    private Written written() {
        var known = written;
        if (known == null || known.types() != registry.types()) {
            known = new Written(registry.types(), document(false), document(true));
            written = known;
        }
        return known;
    }

    private byte[] document(boolean annotated) {
        return Xml.document(xml -> xml.element("edmx:Edmx", () -> {
            reference(xml, "OData.Community.Keys.V1", "Keys");
            reference(xml, "OData.Community.Display.V1", "Display");
            xml.element("edmx:DataServices", () -> xml.element("Schema", () -> schema(xml, annotated),
                    "xmlns", "http://docs.oasis-open.org/odata/ns/edm", "Namespace", "Microsoft.Dynamics.CRM", "Alias", "mscrm"));
        }, "Version", "4.0", "xmlns:edmx", "http://docs.oasis-open.org/odata/ns/edmx"));
    }

    private static void reference(Xml xml, String namespace, String alias) {
        xml.element("edmx:Reference", () -> {
            xml.element("edmx:Include", "Namespace", namespace, "Alias", alias);
            xml.element("edmx:IncludeAnnotations", "TermNamespace", namespace);
        }, "Uri", VOCABULARIES + namespace + ".xml");
    }

    private void schema(Xml xml, boolean annotated) {
        var called = new Operations(xml);
        new EntityTypes(xml, registry, navigation, annotated).write();
        operations.types().forEach(called::structure);
        operations.all().forEach(called::operation);
        new QueryFunctions(xml).write();
        new Container(xml, registry, navigation).write(() -> called.imports(operations.all()));
    }
}
