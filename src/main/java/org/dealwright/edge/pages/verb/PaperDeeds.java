package org.dealwright.edge.pages.verb;

import java.util.Arrays;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.paper.Papers;

/** The document for the customer, in one's own language or in theirs. */
@Component
@Order(0)
final class PaperDeeds implements Deeds {
    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.showing("pdf", "PrintPaper", "printer", Papers::prints),
                Deed.of("pdfin", "PrintPaperIn", "world", Papers::prints, PaperDeeds::printed).needing(Privilege.READ)
                        .asking(on -> List.of(new Dialog.Part.Inputs(null, null, List.of(language(on))))));
    }

    private static Input language(Occasion on) {
        var own = on.visit().actor().language();
        var options = Arrays.stream(Language.values()).map(language -> new Option(language.tag(),
                on.visit().text(OptionSet.LANGUAGES.key(language.number())), language == own)).toList();
        return Input.of("i-lang", "lang", on.visit().text("ui.language"), new Editor.Pick(options));
    }

    private static String printed(Occasion on) {
        on.visit().request().setAttribute(VerbController.SAID, true);
        return Found.href(on.row()) + "/pdf?lang=" + Language.of(on.sent("lang")).tag();
    }
}
