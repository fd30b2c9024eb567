package org.dealwright.core.schema;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.ColumnType.Lookup;

/** One column of a record type; the key to a value of it, so its type parameter is the type of the value. */
public final class Column<T> {
    private final String typeName;
    private final String name;
    private final ColumnType<T> type;
    private final Level level;
    private final Access access;
    private final boolean searchable;
    private final boolean unique;
    private final boolean indexed;
    private final boolean untold;
    private final @Nullable T initial;

    /** Who may write a column through pages and API. Verbs and rules may write all. */
    public enum Access {
        EDITABLE, ON_CREATE, CALCULATED
    }

    Column(String typeName, Spec<T> spec) {
        this.typeName = typeName;
        this.name = spec.name;
        this.type = spec.type;
        this.level = spec.level;
        this.access = spec.access;
        this.searchable = spec.searchable;
        this.unique = spec.unique;
        this.indexed = spec.indexed;
        this.untold = spec.untold;
        this.initial = spec.initial;
    }

    /** The logical name of the record type that declares it. */
    public String typeName() {
        return typeName;
    }

    public String name() {
        return name;
    }

    public ColumnType<T> type() {
        return type;
    }

    public Level level() {
        return level;
    }

    public Access access() {
        return access;
    }

    public boolean calculated() {
        return access == Access.CALCULATED;
    }

    /** Whether quick search looks into it; such a column has a folded shadow in its table. */
    public boolean searchable() {
        return searchable;
    }

    public boolean unique() {
        return unique;
    }

    /** Whether rows are found by its whole value, whatever their number. Unique ones and e-mail addresses are anyway. */
    public boolean indexed() {
        return indexed;
    }

    /** Whether the history says nothing of its changes, because the product reads it out of what the history tells already. */
    public boolean untold() {
        return untold;
    }

    /** The value of a new row that gives none. */
    public @Nullable T initial() {
        return initial;
    }

    public boolean isLookup() {
        return type instanceof Lookup;
    }

    /** @throws ClassCastException when the column is no lookup */
    public Lookup lookup() {
        return (Lookup) type;
    }

    public String labelKey() {
        return "column." + typeName + "." + name;
    }

    @Override
    public String toString() {
        return typeName + "." + name;
    }

    /** A column before it belongs to a type. */
    public static final class Spec<T> {
        private final String name;
        private ColumnType<T> type;
        private Level level = Level.NONE;
        private Access access = Access.EDITABLE;
        private boolean searchable;
        private boolean unique;
        private boolean indexed;
        private boolean untold;
        private @Nullable T initial;

        Spec(String name, ColumnType<T> type) {
            this.name = name;
            this.type = type;
        }

        String name() {
            return name;
        }

        ColumnType<T> type() {
            return type;
        }

        public Spec<T> required(Level required) {
            this.level = required;
            return this;
        }

        /** Written by rules and verbs only. */
        public Spec<T> calculated() {
            this.access = Access.CALCULATED;
            return this;
        }

        /** May be given at creation, never changed by hand. */
        public Spec<T> onCreate() {
            this.access = Access.ON_CREATE;
            return this;
        }

        public Spec<T> searchable() {
            this.searchable = true;
            return this;
        }

        public Spec<T> unique() {
            this.unique = true;
            return this;
        }

        public Spec<T> indexed() {
            this.indexed = true;
            return this;
        }

        public Spec<T> untold() {
            this.untold = true;
            return this;
        }

        public Spec<T> initially(T value) {
            this.initial = value;
            return this;
        }

        /** For a lookup to one type: the name of the way back, and what follows its target. */
        @SuppressWarnings("unchecked")
        public Spec<T> from(String collection, Cascade cascade) {
            var only = ((Lookup) type).targets().getFirst();
            this.type = (ColumnType<T>) new Lookup(java.util.List.of(only.collectedAs(collection).with(cascade)));
            return this;
        }
    }
}
