package bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** Fills the tables by INSERT … SELECT, as the product would have written the rows; indexes and foreign keys are put up after the rows are there. */
final class Fill {
    private final Sql sql;
    private final Registry registry;
    private final long leads;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    Fill(Product product, long leads) {
        this.sql = new Sql(product.connection());
        this.registry = product.bean(Registry.class);
        this.leads = leads;
    }

    void all() throws SQLException {
        sql.run("set synchronous_commit = off; set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 2; set work_mem = '256MB'");
        var sections = Arrays.stream(Sql.file("company.sql").split("(?m)^--! ")).skip(1).toList();
        sections.forEach(section -> counts.put(head(section)[0], count(section)));
        var scaffold = new Scaffold(sql, tables());
        scaffold.takeDown();
        for (var section : sections) {
            var start = System.nanoTime();
            var rows = fill(head(section)[0], count(section), section.substring(section.indexOf('\n') + 1));
            System.out.printf("%-32s %,12d rows %6.1f s%n", head(section)[0], rows, (System.nanoTime() - start) / 1e9);
        }
        scaffold.putUp();
        sql.run("vacuum analyze");
    }

    private static String[] head(String section) {
        return section.lines().findFirst().orElseThrow().split(" ");
    }

    private long count(String section) {
        var head = head(section);
        return head.length < 2 ? 0 : Math.round(leads * Double.parseDouble(head[1]));
    }

    private List<String> tables() {
        var all = new ArrayList<>(List.of("history", "principalobjectaccess"));
        counts.keySet().stream().filter(name -> registry.find(name).isPresent()).forEach(all::add);
        return all;
    }

    private int fill(String name, long rows, String text) throws SQLException {
        var select = text.replace(":rows", Long.toString(rows));
        for (var other : counts.entrySet()) {
            select = select.replace(":" + other.getKey(), other.getValue().toString());
        }
        return sql.run(name.equals("plain") ? select : insert(registry.type(name), select));
    }

    private String insert(RecordType type, String select) throws SQLException {
        var given = sql.columns(select);
        var all = new LinkedHashMap<String, String>();
        given.forEach(name -> all.put(name, "q." + name));
        type.columns().forEach(column -> complete(all, type, column));
        var searchable = type.columns().stream().filter(Column::searchable).map(Column::name).filter(given::contains).toList();
        searchable.forEach(name -> all.put(name + "_s", "bench.folded(q." + name + ")"));
        all.put("searchtext", "bench.folded(concat_ws(E'\\n', " + searchable.stream().map(name -> "q." + name).collect(Collectors.joining(", ")) + "))");
        return "insert into " + type.name() + " (" + String.join(", ", all.keySet()) + ") select " + String.join(", ", all.values()) + " from (" + select + ") q";
    }

    /** What the product adds to what is given: base amounts, currency, initial values, state, stamps. */
    private void complete(Map<String, String> all, RecordType type, Column<?> column) {
        if (column.type() instanceof ColumnType.Amount && all.containsKey(column.name()) && !column.name().endsWith("_base")) {
            all.put(column.name() + "_base", all.get(column.name()));
        }
        if (column.initial() != null) {
            all.putIfAbsent(column.name(), "'" + column.initial() + "'");
        }
        var by = type.owned() ? "q.ownerid" : "'" + Actor.System.USER + "'";
        var usual = switch (column.name()) {
            case "transactioncurrencyid" -> "(select transactioncurrencyid from transactioncurrency)";
            case "exchangerate" -> "1";
            case "modifiedon" -> "q.createdon";
            case "createdby", "modifiedby" -> by;
            case "versionnumber" -> "nextval('recordversion')";
            case "statecode" -> Objects.toString(type.lifecycle().map(life -> life.initialState()).orElse(0));
            case "statuscode" -> Objects.toString(type.lifecycle().map(life -> life.defaultReason(life.initialState())).orElse(1));
            default -> "";
        };
        if (!usual.isEmpty()) {
            all.putIfAbsent(column.name(), usual);
        }
        if (column.name().equals("ownerid")) {
            all.put("ownerid_type", "'systemuser'");
        }
    }
}
