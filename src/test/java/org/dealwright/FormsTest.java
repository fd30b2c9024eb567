package org.dealwright;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Registry;

final class FormsTest {
    private final Registry registry = Declared.registry();

    @Test
    void everyRelatedTabLeadsToRowsThatPointHereOrAreLinked() {
        var lost = registry.types().stream().map(registry::form).flatMap(form -> form.related().stream().filter(name -> leadsNowhere(form, name))
                .map(name -> form.type() + ": " + name));

        assertThat(lost).isEmpty();
    }

    private boolean leadsNowhere(Form form, String name) {
        return registry.collection(form.type(), name).isEmpty() && registry.association(form.type(), name).isEmpty();
    }
}
