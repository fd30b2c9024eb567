package org.dealwright.edge.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.Level;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;

/** Where the cells of a file's column can go. */
public sealed interface Target {
    /** As mappings know it. */
    String name();

    /** The key of the text by which people know it. */
    String labelKey();

    /** Whether people who make such a record are asked for it. */
    boolean insisted();

    /** What may be chosen; empty where it is no choice. */
    List<Option> options();

    /** A value that was read, or the code of an option, among the values of a record. */
    void put(Object value, Values values);

    /**
     * One that may be chosen.
     *
     * @param code by which it is kept in a mapping, a number for the option of a column
     * @param labelKey the key of its text
     */
    record Option(String code, String labelKey) {
    }

    /** All that a type offers, in the order of its columns. */
    static List<Target> of(RecordType type) {
        var targets = new ArrayList<Target>();
        if (type.equals(Opportunity.TYPE)) {
            targets.add(new OfStage());
        }
        OfWholeName.on(type).ifPresent(targets::add);
        type.columns().stream().filter(Target::takes).map(OfColumn::new).forEach(targets::add);
        targets.add(new OfMaking(type));
        return List.copyOf(targets);
    }

    private static boolean takes(Column<?> column) {
        return !column.calculated() && !(column.type() instanceof ColumnType.Content);
    }

    /** A column of the record type. */
    record OfColumn(Column<?> column) implements Target {
        @Override
        public String name() {
            return column.name();
        }

        @Override
        public String labelKey() {
            return column.labelKey();
        }

        @Override
        public boolean insisted() {
            return (column.level() == Level.SYSTEM || column.level() == Level.BUSINESS) && column.initial() == null;
        }

        @Override
        public List<Option> options() {
            return switch (column.type()) {
                case ColumnType.Choice(var set) -> options(set);
                case ColumnType.MultiChoice(var set) -> options(set);
                case ColumnType.YesNo(var set) -> set == null ? List.of(new Option("1", "ui.yes"), new Option("0", "ui.no")) : options(set);
                default -> List.of();
            };
        }

        private static List<Option> options(OptionSet set) {
            return set.numbers().stream().map(number -> new Option(number.toString(), set.key(number))).toList();
        }

        @Override
        public void put(Object value, Values values) {
            values.put(column, value);
        }
    }

    /** Somebody's name in one cell, as other systems keep it: the last word, or what stands before a comma, is the last name. */
    record OfWholeName(RecordType type) implements Target {
        static final String LAST = "lastname";
        private static final String FIRST = "firstname";

        static Optional<OfWholeName> on(RecordType type) {
            return type.primaryName().calculated() && type.column(FIRST).isPresent() && type.column(LAST).isPresent()
                    ? Optional.of(new OfWholeName(type)) : Optional.empty();
        }

        @Override
        public String name() {
            return type.primaryName().name();
        }

        @Override
        public String labelKey() {
            return type.primaryName().labelKey();
        }

        @Override
        public boolean insisted() {
            return false;
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public void put(Object value, Values values) {
            var name = ((String) value).strip().replaceAll("\\s+", " ");
            var comma = name.indexOf(',');
            var space = name.lastIndexOf(' ');
            var last = comma >= 0 ? name.substring(0, comma) : name.substring(space + 1);
            var first = comma >= 0 ? name.substring(comma + 1) : name.substring(0, Math.max(0, space));
            values.set(type.<String>common(LAST), last.strip()).set(type.<String>common(FIRST), first.isBlank() ? null : first.strip());
        }
    }

    /** When the record was made where it comes from; never changed afterwards. */
    record OfMaking(RecordType type) implements Target {
        @Override
        public String name() {
            return "overriddencreatedon";
        }

        @Override
        public String labelKey() {
            return "exchange.created.elsewhere";
        }

        @Override
        public boolean insisted() {
            return false;
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public void put(Object value, Values values) {
            values.set(type.createdOn(), (Instant) value);
        }
    }

    /** Where a deal stands, or how it ended: other systems keep both in one column. */
    record OfStage() implements Target {
        private static final String STAGE = "stage ";
        private static final String REASON = "reason ";
        private static final Map<Integer, String> STATES = Map.of(Opportunity.IN_PROGRESS, "option.opportunity.statecode.0",
                Opportunity.IS_WON, "option.opportunity.statecode.1", Opportunity.CANCELED, "option.opportunity.statecode.2");

        @Override
        public String name() {
            return "stage";
        }

        @Override
        public String labelKey() {
            return "exchange.stage";
        }

        @Override
        public boolean insisted() {
            return false;
        }

        @Override
        public List<Option> options() {
            var stages = ((ColumnType.Choice) Opportunity.STAGE.type()).options();
            var reasons = ((ColumnType.Choice) Opportunity.TYPE.status().type()).options();
            return Stream.concat(stages.numbers().stream().map(number -> new Option(STAGE + number, stages.key(number))),
                    reasons.numbers().stream().map(number -> new Option(REASON + number, STATES.getOrDefault(number, reasons.key(number))))).toList();
        }

        @Override
        public void put(Object value, Values values) {
            var code = (String) value;
            if (code.startsWith(STAGE)) {
                values.set(Opportunity.STAGE, Integer.valueOf(code.substring(STAGE.length())));
            } else if (code.startsWith(REASON)) {
                values.set(Opportunity.TYPE.status(), Integer.valueOf(code.substring(REASON.length())));
            } else {
                throw new Fault.Invalid(ExchangeError.CHOICE_UNKNOWN, name(), Map.of("value", code, "type", Opportunity.TYPE.name()));
            }
        }
    }
}
