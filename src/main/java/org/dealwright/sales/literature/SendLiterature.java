package org.dealwright.sales.literature;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.ActivityParty;
import org.dealwright.work.activity.Email;
import org.dealwright.work.activity.Note;

/**
 * Makes an e-mail to a customer, as a draft, with a link to a piece of literature that tells when it is opened. Answers the draft.
 * What is not meant for customers, or has run out, does not leave the company.
 */
@Component
public final class SendLiterature implements Action<SendLiterature.Input, Ref> {
    private static final int TOKEN_BYTES = 24;
    private static final int LONGEST_SUBJECT = 200;
    private final SecureRandom random = new SecureRandom();

    /**
     * What is sent to whom.
     *
     * @param about the record that it is sent from; null for none
     * @param receiver a customer or lead; null where only the address is known
     * @param attach whether the file lies in the draft too, as far as a note can hold it
     * @param base the address that people reach the product by, without a slash at its end
     */
    public record Input(Ref item, @Nullable Ref about, @Nullable Ref receiver, String address, String message, boolean attach, String base) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        if (input.address().isBlank()) {
            throw new Fault.Invalid(LiteratureError.LITERATURE_RECEIVER_MISSING, "address", Map.of());
        }
        var item = newest(records.read().get(SalesLiteratureItem.TYPE, input.item().id()), records);
        var literature = records.read().get(SalesLiterature.TYPE, item.require(SalesLiteratureItem.LITERATURE).id());
        maySend(item, literature, records);
        var token = token();
        var mail = records.create(mail(input, item, token));
        records.create(party(mail, input));
        if (input.attach()) {
            attach(item, mail, records);
        }
        records.create(send(input, item, literature, mail, token));
        count(literature, records);
        return mail;
    }

    /** The file that took the place of an older one is what is sent. */
    private static Row newest(Row item, Records records) {
        var newer = item.get(SalesLiteratureItem.REPLACED_BY);
        return newer == null ? item : records.read().get(SalesLiteratureItem.TYPE, newer.id());
    }

    private static void maySend(Row item, Row literature, Records records) {
        var arguments = Map.of("name", literature.name());
        if (!Boolean.TRUE.equals(literature.get(SalesLiterature.FOR_CUSTOMERS))) {
            throw new Fault.Refused(LiteratureError.LITERATURE_NOT_FOR_CUSTOMERS, arguments);
        }
        var end = literature.get(SalesLiterature.EXPIRES_ON);
        if (end != null && end.isBefore(records.today())) {
            throw new Fault.Refused(LiteratureError.LITERATURE_EXPIRED, Map.of("name", literature.name(), "date", end));
        }
        if (!item.has(SalesLiteratureItem.FILE_SIZE) && !item.has(SalesLiteratureItem.LINK)) {
            throw new Fault.Refused(LiteratureError.LITERATURE_IS_EMPTY, Map.of("name", item.name()));
        }
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Values mail(Input input, Row item, String token) {
        var title = item.name();
        var text = (input.message().strip() + "\n\n" + title + "\n" + input.base() + "/read/" + token).strip();
        return Values.of(Email.TYPE).set(Email.COMMON.subject(), title.substring(0, Math.min(title.length(), LONGEST_SUBJECT)))
                .set(Email.RECIPIENTS, input.address()).set(Email.COMMON.regarding(), input.about()).set(Email.COMMON.description(), text);
    }

    private static Values party(Ref mail, Input input) {
        return Values.of(ActivityParty.TYPE).set(ActivityParty.ACTIVITY, mail).set(ActivityParty.PART, ActivityParty.TO)
                .set(ActivityParty.PARTY, input.receiver()).set(ActivityParty.ADDRESS, input.address());
    }

    private static void attach(Row item, Ref mail, Records records) {
        var size = item.get(SalesLiteratureItem.FILE_SIZE);
        if (size != null && size <= Note.LARGEST_FILE) {
            var file = records.read().first(Query.of(SalesLiteratureItem.TYPE).select(SalesLiteratureItem.CONTENT)
                    .where(Predicate.is(SalesLiteratureItem.TYPE, item.id()))).orElseThrow();
            records.create(Values.of(Note.TYPE).set(Note.TITLE, item.name()).set(Note.ABOUT, mail).set(Note.BODY, file.get(SalesLiteratureItem.CONTENT))
                    .set(Note.FILE_NAME, Objects.requireNonNullElse(item.get(SalesLiteratureItem.FILE_NAME), item.name()))
                    .set(Note.MIME_TYPE, item.get(SalesLiteratureItem.MIME_TYPE)));
        }
    }

    private static Values send(Input input, Row item, Row literature, Ref mail, String token) {
        return Values.of(LiteratureSend.TYPE).set(LiteratureSend.TITLE, item.name()).set(LiteratureSend.LITERATURE, literature.ref())
                .set(LiteratureSend.ITEM, item.ref()).set(LiteratureSend.VERSION, FileVersions.version(item))
                .set(LiteratureSend.RECIPIENT, input.address()).set(LiteratureSend.RECEIVER, input.receiver()).set(LiteratureSend.ABOUT, input.about())
                .set(LiteratureSend.EMAIL, mail).set(LiteratureSend.TOKEN, token);
    }

    private static void count(Row literature, Records records) {
        records.hold(SalesLiterature.TYPE, Predicate.is(SalesLiterature.TYPE, literature.id())).forEach(row ->
                records.follow(row, Values.of(SalesLiterature.TYPE)
                        .set(SalesLiterature.TIMES_SENT, Objects.requireNonNullElse(row.get(SalesLiterature.TIMES_SENT), 0) + 1)
                        .set(SalesLiterature.LAST_SENT, records.now())));
    }
}
