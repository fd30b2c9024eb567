package org.dealwright.edge.pages.literature;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.dealwright.core.access.Privilege;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.verb.Deed;
import org.dealwright.edge.pages.verb.Deeds;
import org.dealwright.edge.pages.verb.Occasion;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.sales.literature.SalesLiteratureItem;
import org.dealwright.sales.literature.SendLiterature;

/** Something of the library for the customer of a record, as the draft of an e-mail; and a look at a file. */
@Component
final class SendDeeds implements Deeds {
    static final String KEY = "sendliterature";
    private static final Set<String> FROM = Set.of("account", "contact", "lead", "opportunity", "quote", "salesorder", "invoice");
    private static final int LONGEST_MESSAGE = 4000;
    private static final int LONGEST_ADDRESS = 500;
    private static final int ROWS = 4;
    private final SendLiterature send;
    private final String told;

    SendDeeds(SendLiterature send, @Value("${DEALWRIGHT_PUBLIC_URL:}") String told) {
        this.send = send;
        this.told = told.replaceFirst("/+$", "");
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of(KEY, "SendLiterature", "send", type -> FROM.contains(type.name()), this::sent).needing(Privilege.READ).asking(SendDeeds::asked),
                Deed.showing("preview", "PreviewFile", "eye", SalesLiteratureItem.TYPE::equals).when(item -> item.has(SalesLiteratureItem.FILE_SIZE)));
    }

    private static List<Dialog.Part> asked(Occasion on) {
        var visit = on.visit();
        var sendable = new Sendable(visit);
        var options = sendable.options(id(on.isSent() ? on.sent("item") : String.valueOf(visit.request().getParameter("chosen"))));
        if (options.isEmpty()) {
            return List.of(on.remark("ui.literature.nothing"));
        }
        var address = on.isSent() ? on.sent("address") : sendable.address(sendable.receiver(on.row()));
        var message = on.isSent() ? on.sent("message") : visit.text("ui.literature.message.text");
        return List.of(new Dialog.Part.Inputs(null, null, List.of(
                Input.of("i-item", "item", visit.text("ui.literature.item"), new Editor.Pick(options)).across(),
                Input.of("i-address", "address", visit.text("ui.literature.address"), new Editor.Line("email", address, LONGEST_ADDRESS, null)).required().across(),
                Input.of("i-message", "message", visit.text("ui.literature.message"), new Editor.Memo(message, LONGEST_MESSAGE, ROWS)).across(),
                Input.of("i-attach", "attach", "", new Editor.YesNo(on.isTicked("attach"), visit.text("ui.literature.attach"))).across())),
                on.remark("ui.literature.tells"));
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private String sent(Occasion on) {
        var item = id(on.sent("item"));
        if (item == null) {
            return Found.href(on.row());
        }
        var base = told.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(on.visit().request()).toUriString() : told;
        var mail = on.run(send, new SendLiterature.Input(SalesLiteratureItem.TYPE.ref(item), on.ref(), new Sendable(on.visit()).receiver(on.row()),
                on.sent("address"), on.sent("message"), on.isTicked("attach"), base));
        return Found.hrefOf(on.visit(), mail);
    }
}
