package bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.identity.CreateToken;
import org.dealwright.core.identity.GiveRole;
import org.dealwright.core.identity.SetPassword;
import org.dealwright.core.identity.SetPrivileges;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.product.PriceList;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.product.Unit;
import org.dealwright.sales.product.UnitGroup;

/**
 * 20 units below the root, 200 people in them and 200 products, made by the product's own verbs. The stock roles of selling read everything in the
 * company; so that rights cost what they can cost, people here have narrower ones: sellers reach what is theirs or shared with them,
 * one manager in ten what is in the unit and below.
 */
final class Company {
    static final int UNITS = 20, PEOPLE = 200, GOODS = 200, MANAGER = 0, SELLER = 1;
    private static final List<String> TYPES = List.of("lead", "opportunity", "account", "contact", "quote", "salesorder", "invoice", "activitypointer", "annotation");
    private final Product product;

    Company(Product product) {
        this.product = product;
    }

    boolean isThere() throws SQLException {
        return new Sql(product.connection()).yes("select to_regclass('bench.seller') is not null and exists (select from opportunity)");
    }

    void found() throws SQLException {
        new Sql(product.connection()).script("words.sql");
        product.run(new Settle(), "");
        product.run(new Stock(), "");
        for (var number : List.of(MANAGER, SELLER)) {
            var user = new Sql(product.connection()).id("select id from bench.seller where number = " + number);
            product.run(SetPassword.class, new SetPassword.Input(user, null, Product.PASSWORD, null));
            product.run(CreateToken.class, new CreateToken.Input(user, "bench", null, token(number)));
        }
    }

    static String mail(int number) {
        return "person" + number + "@bench.example";
    }

    static String token(int number) {
        return "bench-token-of-person-number-" + "0000" + number;
    }

    /** Units, roles and people. */
    private final class Settle implements Action<String, Integer> {
        @Override
        public Integer perform(String input, Records records) {
            var root = all(records, BusinessUnit.TYPE).getFirst();
            var units = new ArrayList<Ref>();
            for (int i = 0; i < UNITS; i++) {
                var parent = i < 4 ? root.ref() : units.get(i % 4);
                units.add(records.create(Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, "Region " + i).set(BusinessUnit.PARENT, parent)));
            }
            var manager = role("Regional manager", Depth.BELOW, root.ref(), records);
            var seller = role("Field seller", Depth.USER, root.ref(), records);
            for (int i = 0; i < PEOPLE; i++) {
                var unit = units.get(i % UNITS);
                var person = records.create(Values.of(SystemUser.TYPE).set(SystemUser.FIRST_NAME, "Person").set(SystemUser.LAST_NAME, "Number " + i)
                        .set(SystemUser.SIGN_IN_NAME, mail(i)).set(SystemUser.EMAIL, mail(i)).set(SystemUser.UNIT, unit));
                records.perform(product.bean(GiveRole.class), new GiveRole.Input(person.id(), i % 10 == MANAGER ? manager : seller));
                insert("insert into bench.seller values (?, ?, ?)", i, person.id(), unit.id());
            }
            return PEOPLE;
        }

        /** As the stock salesperson, but with one depth for all that people own. */
        private UUID role(String name, Depth depth, Ref root, Records records) {
            var role = records.create(Values.of(Role.TYPE).set(Role.NAME, name).set(Role.UNIT, root));
            var own = new TreeMap<Privilege, Depth>();
            var read = new TreeMap<>(Map.of(Privilege.READ, Depth.ORGANIZATION, Privilege.APPENDTO, Depth.ORGANIZATION));
            for (var privilege : Privilege.values()) {
                own.put(privilege, depth);
            }
            var matrix = new TreeMap<String, Map<Privilege, Depth>>();
            records.registry().types().stream().filter(type -> type.rightsOf().equals(type.name()))
                    .forEach(type -> matrix.put(type.name(), TYPES.contains(type.name()) ? own : type.name().endsWith("salesprocess") ? open(own) : read));
            records.perform(product.bean(SetPrivileges.class), new SetPrivileges.Input(role.id(), matrix));
            return role.id();
        }

        private static Map<Privilege, Depth> open(Map<Privilege, Depth> own) {
            var all = new TreeMap<>(own);
            all.replaceAll((_, _) -> Depth.ORGANIZATION);
            return all;
        }
    }

    /** A price list and what stands on it. */
    private final class Stock implements Action<String, Integer> {
        @Override
        public Integer perform(String input, Records records) {
            var money = all(records, TransactionCurrency.TYPE).getFirst().ref();
            var group = records.create(Values.of(UnitGroup.TYPE).set(UnitGroup.NAME, "Pieces").set(UnitGroup.PRIMARY_UNIT, "Piece"));
            var piece = all(records, Unit.TYPE).stream().filter(unit -> group.equals(unit.get(Unit.GROUP))).findFirst().orElseThrow().ref();
            var list = records.create(Values.of(PriceList.TYPE).set(PriceList.NAME, "Prices").set(PriceList.CURRENCY, money));
            insert("insert into bench.pricelist values (?)", list.id());
            var goods = new ArrayList<Values>();
            for (int i = 0; i < GOODS; i++) {
                goods.add(good(i, group, piece, money));
            }
            var made = records.createAll(goods);
            var items = new ArrayList<Values>();
            for (int i = 0; i < GOODS; i++) {
                items.add(Values.of(PriceListItem.TYPE).set(PriceListItem.PRICE_LIST, list).set(PriceListItem.PRODUCT, made.get(i)).set(PriceListItem.UNIT, piece)
                        .set(PriceListItem.AMOUNT, price(i)));
                insert("insert into bench.product values (?, ?, ?, ?, ?)", i, made.get(i).id(), "Product " + i, price(i), piece.id());
            }
            return records.createAll(items).size();
        }

        private static Values good(int number, Ref group, Ref piece, Ref money) {
            var type = org.dealwright.sales.product.Product.TYPE;
            return Values.of(type).set(org.dealwright.sales.product.Product.NUMBER, "P-" + number).set(org.dealwright.sales.product.Product.NAME, "Product " + number)
                    .set(org.dealwright.sales.product.Product.UNIT_GROUP, group).set(org.dealwright.sales.product.Product.UNIT, piece)
                    .set(type.currency(), money).set(org.dealwright.sales.product.Product.PRICE, price(number))
                    .set(type.state(), org.dealwright.sales.product.Product.State.ACTIVE.number()).set(type.status(), 1);
        }

        private static BigDecimal price(int number) {
            return BigDecimal.valueOf(10 + number * 7L % 500);
        }
    }

    private static List<Row> all(Records records, RecordType type) {
        return records.read().rows(Query.of(type));
    }

    private void insert(String sql, Object... values) {
        product.bean(org.jooq.DSLContext.class).execute(sql, values);
    }
}
