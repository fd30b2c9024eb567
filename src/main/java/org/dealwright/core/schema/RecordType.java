package org.dealwright.core.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;

/**
 * A kind of record, declared once; its table, API, forms, lists, import, export, history, search and rights follow from this value.
 * Shape: logical name and set name are the field's standard ones, lower-case; columns stand in the order of declaration, the common ones last.
 */
public final class RecordType {
    private final String name;
    private final String set;
    private final int number;
    private final Ownership ownership;
    private final Map<String, Column<?>> columns;
    private final Column<UUID> id;
    private final Column<String> primaryName;
    private final @Nullable Lifecycle lifecycle;
    private final Set<Feature> features;
    private final List<List<Column<?>>> keys;
    private final @Nullable String parentLookup;
    private final @Nullable String rightsOf;
    private final boolean activity;
    private final @Nullable Totals totals;
    private final List<Column<BigDecimal>> amounts;
    private final List<Column<?>> initials;
    private final List<AddressColumns> addresses;
    private final Map<Level, List<Column<?>>> byLevel;

    RecordType(Declaration declaration, Map<String, Column<?>> columns) {
        this.name = declaration.name();
        this.set = declaration.set();
        this.number = declaration.number();
        this.ownership = declaration.ownership();
        this.columns = columns;
        this.id = declaration.id();
        this.primaryName = declaration.primaryName();
        this.lifecycle = declaration.lifecycle();
        this.features = Set.copyOf(declaration.features());
        this.keys = List.copyOf(declaration.keys());
        this.parentLookup = declaration.parentLookup();
        this.rightsOf = declaration.rightsOf();
        this.activity = declaration.isActivity();
        this.totals = declaration.keepsTotals() ? totals(declaration) : null;
        this.amounts = columns.values().stream().filter(RecordType::isAmount).map(column -> this.<BigDecimal>common(column.name())).toList();
        this.initials = columns.values().stream().filter(column -> column.initial() != null).toList();
        this.addresses = AddressColumns.in(this);
        this.byLevel = columns.values().stream().collect(Collectors.groupingBy(Column::level));
    }

    /** Begins a declaration; the set is the plural that addresses and the API use. */
    public static Declaration declare(String name, String set) {
        return new Declaration(name, set);
    }

    private Totals totals(Declaration declaration) {
        var by = new ArrayList<Column<?>>();
        lifecycle().ifPresent(_ -> by.add(state()));
        if (owned()) {
            by.addAll(List.of(owner(), owningUnit()));
        }
        by.addAll(declaration.summedBy());
        return new Totals(by, declaration.summed().stream().map(this::base).toList());
    }

    public String name() {
        return name;
    }

    public String set() {
        return set;
    }

    /** The object type code of the field's standard; 0 where it has none. */
    public int number() {
        return number;
    }

    public Ownership ownership() {
        return ownership;
    }

    public Collection<Column<?>> columns() {
        return columns.values();
    }

    public Optional<Column<?>> column(String columnName) {
        return Optional.ofNullable(columns.get(columnName));
    }

    public Column<UUID> id() {
        return id;
    }

    public Column<String> primaryName() {
        return primaryName;
    }

    public Optional<Lifecycle> lifecycle() {
        return Optional.ofNullable(lifecycle);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Alternate keys: each a list of columns whose values together point at one row. */
    public List<List<Column<?>>> keys() {
        return keys;
    }

    /** For rows that hang on another: the lookup to it. */
    public Optional<Column<Ref>> parentLookup() {
        return Optional.ofNullable(parentLookup).flatMap(this::lookup);
    }

    /** The type whose privileges hold for this one: itself, unless declared otherwise. */
    public String rightsOf() {
        return rightsOf == null ? name : rightsOf;
    }

    /** What is kept of all rows together. */
    public Optional<Totals> totals() {
        return Optional.ofNullable(totals);
    }

    public boolean isActivity() {
        return activity;
    }

    public boolean owned() {
        return ownership == Ownership.USER;
    }

    public boolean hasMoney() {
        return !amounts.isEmpty();
    }

    /** The amounts that people and programs give; each has a twin in the base currency. */
    public List<Column<BigDecimal>> amounts() {
        return amounts;
    }

    private static boolean isAmount(Column<?> column) {
        return column.type() instanceof ColumnType.Amount && !column.name().endsWith("_base");
    }

    /** The columns that have a value in a new row that gives none. */
    public List<Column<?>> initials() {
        return initials;
    }

    public List<AddressColumns> addresses() {
        return addresses;
    }

    public List<Column<?>> columns(Level level) {
        return byLevel.getOrDefault(level, List.of());
    }

    public Column<Ref> owner() {
        return common(Declaration.OWNER);
    }

    public Column<Ref> owningUnit() {
        return common(Declaration.OWNING_UNIT);
    }

    public Column<Instant> createdOn() {
        return common("createdon");
    }

    public Column<Ref> createdBy() {
        return common("createdby");
    }

    public Column<Instant> modifiedOn() {
        return common("modifiedon");
    }

    public Column<Ref> modifiedBy() {
        return common("modifiedby");
    }

    public Column<Long> version() {
        return common("versionnumber");
    }

    public Column<Integer> state() {
        return common("statecode");
    }

    public Column<Integer> status() {
        return common("statuscode");
    }

    public Column<Ref> currency() {
        return common(Declaration.CURRENCY);
    }

    public Column<BigDecimal> exchangeRate() {
        return common(Declaration.EXCHANGE_RATE);
    }

    /** The twin of an amount in the organisation's base currency. */
    public Column<BigDecimal> base(Column<BigDecimal> amount) {
        return common(amount.name() + "_base");
    }

    /** A column whose value type the caller knows; fails at once where there is none of that name. */
    @SuppressWarnings("unchecked")
    public <T> Column<T> common(String columnName) {
        var found = columns.get(columnName);
        if (found == null) {
            throw new IllegalArgumentException("%s has no column %s".formatted(name, columnName));
        }
        return (Column<T>) found;
    }

    @SuppressWarnings("unchecked")
    public Optional<Column<Ref>> lookup(String columnName) {
        return column(columnName).filter(Column::isLookup).map(found -> (Column<Ref>) found);
    }

    @SuppressWarnings("unchecked")
    public List<Column<Ref>> lookups() {
        return columns().stream().filter(Column::isLookup).map(found -> (Column<Ref>) found).toList();
    }

    public Ref ref(UUID rowId) {
        return new Ref(name, rowId);
    }

    public String labelKey() {
        return "type." + name;
    }

    public String pluralKey() {
        return "type." + name + ".plural";
    }

    @Override
    public String toString() {
        return name;
    }
}
