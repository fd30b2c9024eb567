package org.dealwright.core.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.schema.ColumnType.Amount;

/** A record type while it is being declared: columns are registered as they are named, {@link #end} closes it and adds the common ones. */
public final class Declaration {
    static final String OWNER = "ownerid";
    static final String OWNING_UNIT = "owningbusinessunit";
    static final String CURRENCY = "transactioncurrencyid";
    static final String EXCHANGE_RATE = "exchangerate";
    private static final String BASE_LIMIT = "922337203685477";

    private final String name;
    private final String set;
    private final Map<String, Column<?>> columns = new LinkedHashMap<>();
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private final List<List<Column<?>>> keys = new ArrayList<>();
    private Column<UUID> id;
    private int number;
    private Ownership ownership = Ownership.ORGANIZATION;
    private @Nullable WaysBack waysBack;
    private @Nullable Column<String> primaryName;
    private @Nullable Lifecycle lifecycle;
    private @Nullable String parentLookup;
    private @Nullable String rightsOf;
    private boolean activity;
    private final List<Column<BigDecimal>> summed = new ArrayList<>();
    private final List<Column<?>> summedBy = new ArrayList<>();

    private record WaysBack(String fromUser, String fromTeam, String fromUnit) {
    }

    Declaration(String name, String set) {
        this.name = name;
        this.set = set;
        this.id = has(Columns.identifier(name + "id").onCreate());
    }

    /** The object type code of the field's standard. */
    public Declaration number(int code) {
        this.number = code;
        return this;
    }

    /** For activities: the key column is {@code activityid} in every kind. */
    public Declaration activity() {
        this.activity = true;
        return identifiedBy("activityid");
    }

    /** For types whose key column is not the type's name with id. */
    public Declaration identifiedBy(String idColumn) {
        columns.remove(id.name());
        this.id = has(Columns.identifier(idColumn).onCreate());
        return this;
    }

    /** Its owners and their unit know its rows by names made of its own. */
    public Declaration ownedByUserOrTeam() {
        return ownedByUserOrTeam("user_" + name, "team_" + name, "business_unit_" + name);
    }

    /** The names by which the web API goes from a user, a team and a unit to the rows that are theirs. */
    public Declaration ownedByUserOrTeam(String fromUser, String fromTeam, String fromUnit) {
        this.ownership = Ownership.USER;
        this.waysBack = new WaysBack(fromUser, fromTeam, fromUnit);
        return this;
    }

    /** Rows hang on the row that this lookup points at and follow its rights. */
    public Declaration belongsTo(String lookup) {
        this.ownership = Ownership.PARENT;
        this.parentLookup = lookup;
        return this;
    }

    /** The privileges of another type hold for this one. */
    public Declaration rightsOf(String type) {
        this.rightsOf = type;
        return this;
    }

    public Declaration with(Feature... offered) {
        features.addAll(Arrays.asList(offered));
        return this;
    }

    public <T> Column<T> has(Column.Spec<T> spec) {
        if (columns.containsKey(spec.name())) {
            throw new IllegalArgumentException("%s.%s is declared twice".formatted(name, spec.name()));
        }
        var column = new Column<>(name, spec);
        columns.put(spec.name(), column);
        if (spec.type() instanceof Amount) {
            columns.put(spec.name() + "_base", new Column<>(name, Columns.money(spec.name() + "_base", "-" + BASE_LIMIT, BASE_LIMIT).calculated()));
        }
        return column;
    }

    /** The column that names a row to people; it is searchable whatever it says itself. */
    public Column<String> namedBy(Column.Spec<String> spec) {
        var column = has(spec.searchable());
        this.primaryName = column;
        return column;
    }

    /** A key by which import and API may point at a row besides its id. */
    public Declaration key(Column<?>... together) {
        keys.add(List.of(together));
        return this;
    }

    public <S extends Enum<S> & Coded> Declaration lives(Lifecycle.Builder<S> states) {
        this.lifecycle = states.end();
        return this;
    }

    /** Counts, and sums of an amount in base currency, are kept by state, owner and unit and by these columns. */
    public Declaration keepsTotals(Column<BigDecimal> amount, Column<?>... by) {
        summed.add(amount);
        summedBy.addAll(Arrays.asList(by));
        return this;
    }

    public RecordType end() {
        if (primaryName == null) {
            throw new IllegalArgumentException(name + " names no column by which people know a row");
        }
        addLifecycle();
        addOwner();
        addCurrency();
        has(Columns.instant("createdon").calculated());
        has(Columns.lookup("createdby", "systemuser").calculated().from(authored("createdby"), nothing()));
        has(Columns.instant("modifiedon").calculated());
        has(Columns.lookup("modifiedby", "systemuser").calculated().from(authored("modifiedby"), nothing()));
        has(Columns.longNumber("versionnumber").calculated());
        return new RecordType(this, Collections.unmodifiableMap(columns));
    }

    private String authored(String by) {
        return "lk_%s%s_%s".formatted(name, activity ? "" : "base", by);
    }

    private void addLifecycle() {
        if (lifecycle != null) {
            has(Columns.choice("statecode", lifecycle.stateOptions(name)).required(Level.SYSTEM));
            has(Columns.choice("statuscode", lifecycle.reasonOptions(name)).required(Level.SYSTEM));
        }
    }

    private void addOwner() {
        if (waysBack != null) {
            has(Columns.lookup(OWNER, owner("systemuser", waysBack.fromUser()), owner("team", waysBack.fromTeam())).required(Level.SYSTEM));
            has(Columns.lookup(OWNING_UNIT, "businessunit").calculated().from(waysBack.fromUnit(), nothing()));
        }
    }

    private void addCurrency() {
        var hasMoney = columns.values().stream().anyMatch(column -> column.type() instanceof Amount);
        if (hasMoney && !columns.containsKey(CURRENCY)) {
            has(Columns.lookup(CURRENCY, "transactioncurrency").from("transactioncurrency_" + name, Cascade.RESTRICT));
        }
        if (hasMoney) {
            has(Columns.decimal(EXCHANGE_RATE, 12, "0.000000000001", "100000000000").calculated());
        }
    }

    private static ColumnType.Target owner(String type, String collection) {
        return new ColumnType.Target(type, OWNER, collection, Cascade.RESTRICT);
    }

    private static Cascade nothing() {
        return Cascade.REFERENTIAL.deleting(Cascade.OnDelete.RESTRICT).withoutMerge();
    }

    String name() {
        return name;
    }

    String set() {
        return set;
    }

    int number() {
        return number;
    }

    Ownership ownership() {
        return ownership;
    }

    Column<UUID> id() {
        return id;
    }

    Column<String> primaryName() {
        return Objects.requireNonNull(primaryName);
    }

    @Nullable Lifecycle lifecycle() {
        return lifecycle;
    }

    Set<Feature> features() {
        return features;
    }

    List<List<Column<?>>> keys() {
        return keys;
    }

    boolean keepsTotals() {
        return !summed.isEmpty();
    }

    List<Column<BigDecimal>> summed() {
        return summed;
    }

    List<Column<?>> summedBy() {
        return summedBy;
    }

    @Nullable String parentLookup() {
        return parentLookup;
    }

    @Nullable String rightsOf() {
        return rightsOf;
    }

    boolean isActivity() {
        return activity;
    }
}
