package org.dealwright.edge.door;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.setup.FoundCompany;

/** What a person enters on the set-up page; nothing is null but what was not sent. */
record SetupForm(@Nullable String code, @Nullable String company, @Nullable String currency, @Nullable String language, @Nullable String zone,
        @Nullable String firstname, @Nullable String lastname, @Nullable String email, @Nullable String password) {
    static final SetupForm EMPTY = new SetupForm(null, null, null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "SetupForm[" + company + "]";
    }

    /** @throws Fault.Invalid naming the first field that is empty and must not be */
    FoundCompany.Input input() {
        var administrator = new FoundCompany.Administrator(needed("email", email), said(firstname), needed("lastname", lastname),
                needed("password", password), null);
        return new FoundCompany.Input(needed("company", company), needed("currency", currency), Language.of(needed("language", language)),
                needed("zone", zone), administrator);
    }

    private static String needed(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Fault.Invalid(SchemaError.VALUE_REQUIRED, field, Map.of("column", field));
        }
        return field.equals("password") ? value : value.strip();
    }

    private static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
