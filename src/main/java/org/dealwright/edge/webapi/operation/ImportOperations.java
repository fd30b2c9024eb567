package org.dealwright.edge.webapi.operation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reader;
import org.dealwright.edge.exchange.BringFile;
import org.dealwright.edge.exchange.Existing;
import org.dealwright.edge.exchange.Import;
import org.dealwright.edge.exchange.Imports;
import org.dealwright.edge.exchange.MapFile;
import org.dealwright.edge.exchange.Mapping;
import org.dealwright.edge.exchange.Mapping.Dates;
import org.dealwright.edge.exchange.Mapping.Pair;
import org.dealwright.edge.exchange.StartImport;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.operation.Type.Complex;
import org.dealwright.edge.webapi.operation.Type.Many;
import org.dealwright.edge.webapi.operation.Type.Primitive;
import org.dealwright.edge.webapi.write.Scope;

/** Records from a CSV text. The import goes on in the background; how far it is stands in {@code imports(id)}. */
@Component
final class ImportOperations implements Contributed {
    private static final String IMPORT_ID = "ImportId";
    private static final String MODE = "Mode";
    private static final Complex VALUE = Complex.of("ImportValue").with("Text", Primitive.STRING).with("Means", Primitive.STRING);
    private static final Complex COLUMN = Complex.of("ImportColumn").with("Header", Primitive.STRING).with("Target", Primitive.STRING)
            .with("StandIn", Primitive.STRING).with("Values", new Many(VALUE));

    private final Registry registry;
    private final BringFile bring;
    private final MapFile map;
    private final StartImport start;
    private final Imports imports;

    ImportOperations(Registry registry, BringFile bring, MapFile map, StartImport start, Imports imports) {
        this.registry = registry;
        this.bring = bring;
        this.map = map;
        this.start = start;
        this.imports = imports;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.action("ImportRecords").takes("Target", Primitive.STRING).takes("Content", Primitive.STRING).mayTake("Name", Primitive.STRING)
                        .mayTake("Columns", new Many(COLUMN)).mayTake("Existing", Primitive.STRING).mayTake("MatchBy", Primitive.STRING)
                        .mayTake("Dates", Primitive.STRING).mayTake("Decimal", Primitive.STRING).mayTake("Delimiter", Primitive.STRING).mayTake(MODE, Primitive.STRING)
                        .returns(Complex.of("ImportRecordsResponse").with(IMPORT_ID, Primitive.GUID)).acts(this::bring),
                Operation.action("StartImport").takes(IMPORT_ID, Primitive.GUID).mayTake("DryRun", Primitive.BOOLEAN).acts((given, scope) -> {
                    scope.records().perform(start, new StartImport.Input(imports.ref(given.id(IMPORT_ID)), given.flag("DryRun")));
                    return Result.nothing();
                }),
                Operation.function("RetrieveImportFailures").takes(IMPORT_ID, Primitive.GUID)
                        .returns(Complex.of("RetrieveImportFailuresResponse").with("Content", Primitive.STRING)).asks(this::failures));
    }

    private Result bring(Given given, Scope scope) {
        var type = registry.type(given.require("Target"));
        var name = Objects.requireNonNullElse(given.text("Name"), type.set() + ".csv");
        var file = scope.records().perform(bring, new BringFile.Input(type, name, new ByteArrayInputStream(given.require("Content").getBytes(StandardCharsets.UTF_8))));
        map(given, scope, file);
        switch (Objects.requireNonNullElse(given.text(MODE), "dryrun").toLowerCase(Locale.ROOT)) {
            case "dryrun" -> scope.records().perform(start, new StartImport.Input(file, true));
            case "run" -> scope.records().perform(start, new StartImport.Input(file, false));
            case "prepare" -> { }
            default -> throw invalid(MODE, "prepare, dryrun, run");
        }
        return new Result.Members(JsonNodeFactory.instance.objectNode().put(IMPORT_ID, file.id().toString()));
    }

    /** What the call does not say is as it was guessed. */
    private void map(Given given, Scope scope, Ref file) {
        var mapping = imports.mapping(scope.records().get(Import.TYPE, file.id()));
        var delimiter = given.text("Delimiter");
        if (delimiter != null && !delimiter.equals(mapping.delimiter())) {
            mapping = scope.records().perform(map, new MapFile.Input(file, mapping.reading(mapping.charset(), delimiter)));
        }
        if (given.has("Columns")) {
            mapping = mapping.with(given.objects("Columns").stream().map(ImportOperations::pair).toList());
        }
        var existing = given.text("Existing");
        if (existing != null) {
            mapping = mapping.matching(existing(existing), given.text("MatchBy"));
        }
        scope.records().perform(map, new MapFile.Input(file, mapping.written(dates(given.text("Dates"), mapping),
                Objects.requireNonNullElse(given.text("Decimal"), mapping.decimal()))));
    }

    private static Pair pair(ObjectNode column) {
        var values = new LinkedHashMap<String, String>();
        column.path("Values").forEach(value -> values.put(value.path("Text").asString(""), value.path("Means").asString("")));
        var target = column.path("Target").stringValueOpt().orElseThrow(() -> invalid("Columns", "Header, Target, StandIn, Values"));
        return new Pair(text(column, "Header"), target, values, text(column, "StandIn"));
    }

    private static @Nullable String text(ObjectNode column, String member) {
        return column.path(member).stringValueOpt().orElse(null);
    }

    private static Existing existing(String name) {
        return Arrays.stream(Existing.values()).filter(each -> each.name().replace("_", "").equalsIgnoreCase(name.replace("_", ""))).findFirst()
                .orElseThrow(() -> invalid("Existing", "create, update, skip, updateonly"));
    }

    private static Dates dates(@Nullable String order, Mapping mapping) {
        return switch (order == null ? "" : order.toLowerCase(Locale.ROOT)) {
            case "" -> mapping.dates();
            case "dmy" -> Dates.DAY_FIRST;
            case "mdy" -> Dates.MONTH_FIRST;
            default -> throw invalid("Dates", "dmy, mdy");
        };
    }

    private static Fault.Malformed invalid(String name, String expected) {
        return new Fault.Malformed(WebApiError.PARAMETER_INVALID, name, Map.of("name", name, "expected", expected));
    }

    private Result failures(Given given, Reader reader) {
        var out = new ByteArrayOutputStream();
        imports.failures(given.actor(), given.id(IMPORT_ID), "Reason", out);
        return new Result.Members(JsonNodeFactory.instance.objectNode().put("Content", out.toString(StandardCharsets.UTF_8)));
    }
}
