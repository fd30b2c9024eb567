package org.dealwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.dealwright.core.language.Texts;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.DeclaredTexts;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

final class FormsTest {
    private final Registry registry = Declared.registry();

    @Test
    void everyRelatedTabLeadsToRowsThatPointHereOrAreLinked() {
        var lost = registry.types().stream().map(registry::form).flatMap(form -> form.related().stream().filter(name -> leadsNowhere(form, name))
                .map(name -> form.type() + ": " + name));

        assertThat(lost).isEmpty();
    }

    @Test
    void everyListHasAName() {
        var texts = new Texts();

        var nameless = Declared.views().stream().flatMap(views -> views.views().stream())
                .filter(view -> !texts.has("view." + view.type() + "." + view.key()) && !texts.has("view." + view.key()));

        assertThat(nameless).isEmpty();
    }

    @Test
    void everythingThatPeopleMeetHasItsWordsInSixLanguages() {
        assertThat(DeclaredTexts.missing(new Declarations() {
            @Override
            public List<RecordType> types() {
                return List.copyOf(registry.types());
            }

            @Override
            public List<Form> forms() {
                return types().stream().map(registry::form).toList();
            }
        })).isEmpty();
    }

    private boolean leadsNowhere(Form form, String name) {
        return registry.collection(form.type(), name).isEmpty() && registry.association(form.type(), name).isEmpty();
    }
}
