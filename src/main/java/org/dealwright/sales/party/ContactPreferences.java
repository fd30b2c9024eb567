package org.dealwright.sales.party;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.yesNo;

import java.util.List;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;

/** How somebody wants to be reached and how not; every channel is open until it is closed. */
public record ContactPreferences(Column<Integer> method, Column<Boolean> noEmail, Column<Boolean> noPhone, Column<Boolean> noFax,
        Column<Boolean> noMail, Column<Boolean> noBulkEmail, Column<Boolean> noMarketing, Column<Boolean> trackEmail) {
    /** The preferred method that leaves the choice to the seller. */
    public static final int ANY_METHOD = 1;

    public static ContactPreferences of(Declaration type) {
        return new ContactPreferences(
                type.has(choice("preferredcontactmethodcode", Choices.CONTACT_METHOD).initially(ANY_METHOD)),
                type.has(yesNo("donotemail", Choices.DO_NOT_ALLOW)),
                type.has(yesNo("donotphone", Choices.DO_NOT_ALLOW)),
                type.has(yesNo("donotfax", Choices.DO_NOT_ALLOW)),
                type.has(yesNo("donotpostalmail", Choices.DO_NOT_ALLOW)),
                type.has(yesNo("donotbulkemail", Choices.DO_NOT_ALLOW)),
                type.has(yesNo("donotsendmm", Choices.DO_NOT_SEND)),
                type.has(yesNo("followemail", Choices.ALLOW).initially(true)));
    }

    /** In the order in which a form shows them. */
    public Column<?>[] columns() {
        return List.of(method, noEmail, noPhone, noFax, noMail, noBulkEmail, noMarketing, trackEmail).toArray(Column<?>[]::new);
    }
}
