package org.dealwright.sales.lead;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** A column of the lead that becomes a column of what comes of it at qualification; one that rests is not copied. */
public final class ColumnMap {
    /** Whether it is copied. */
    public enum State implements Coded {
        ACTIVE(0), INACTIVE(1);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    public static final int ACCOUNT = 1;
    public static final int CONTACT = 2;
    public static final int OPPORTUNITY = 3;
    public static final int IS_ACTIVE = 1;
    public static final int IS_INACTIVE = 2;
    private static final int LONGEST = 100;

    private static final Declaration map = RecordType.declare("attributemap", "attributemaps").number(4601);

    public static final Column<String> NAME = map.namedBy(text("name", 2 * LONGEST + 40).calculated());
    public static final Column<String> SOURCE = map.has(text("sourceattributename", LONGEST).required(SYSTEM));
    public static final Column<Integer> TARGET_TYPE = map.has(choice("targetentitycode", OptionSet.range("targetentitycode", ACCOUNT, OPPORTUNITY)).required(SYSTEM));
    public static final Column<String> TARGET = map.has(text("targetattributename", LONGEST).required(SYSTEM));
    public static final Column<Boolean> STOCK = map.has(yesNo("issystem").calculated());

    public static final RecordType TYPE = map.lives(Lifecycle.of(State.class)
            .reasons(State.ACTIVE, IS_ACTIVE)
            .reasons(State.INACTIVE, IS_INACTIVE)
            .moves(State.ACTIVE, State.INACTIVE)
            .moves(State.INACTIVE, State.ACTIVE)
            .readOnly(State.INACTIVE)).end();

    static final Form FORM = Form.of(TYPE)
            .header(TYPE.status())
            .section("general", SOURCE, TARGET_TYPE, TARGET, STOCK)
            .quick(SOURCE, TARGET_TYPE, TARGET);

    private ColumnMap() {
    }

    static RecordType target(int number) {
        return switch (number) {
            case ACCOUNT -> Account.TYPE;
            case CONTACT -> Contact.TYPE;
            default -> Opportunity.TYPE;
        };
    }
}
