package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.day;
import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.price;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.url;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Feature.NOTES;
import static org.dealwright.core.schema.Feature.SEARCH;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.RECOMMENDED;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.product.LineColumns.TRILLION;
import static org.dealwright.sales.product.Product.State.ACTIVE;
import static org.dealwright.sales.product.Product.State.DRAFT;
import static org.dealwright.sales.product.Product.State.RETIRED;
import static org.dealwright.sales.product.Product.State.UNDER_REVISION;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** Something that is sold, a family that groups such things, or a bundle of them. */
public final class Product {
    /** The life of a product. A product under revision is still sold as it was last published. */
    public enum State implements Coded {
        DRAFT(2), ACTIVE(0), UNDER_REVISION(3), RETIRED(1);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        public boolean isSellable() {
            return this == ACTIVE || this == UNDER_REVISION;
        }
    }

    public static final int IS_DRAFT = 0, IS_ACTIVE = 1, IS_RETIRED = 2, IS_UNDER_REVISION = 3;
    /** Structures. */
    public static final int PRODUCT = 1, FAMILY = 2, BUNDLE = 3;

    private static final OptionSet STRUCTURES = OptionSet.range("product.productstructure", PRODUCT, BUNDLE);
    private static final OptionSet KINDS = OptionSet.range("product.producttypecode", 1, 4);
    private static final String BILLION = "1000000000";
    private static final int USUAL_DECIMALS = 2;

    private static final Declaration product = RecordType.declare("product", "products").number(1024).with(NOTES, SEARCH);

    public static final Column<String> NAME = product.namedBy(text("name", 100).required(BUSINESS));
    public static final Column<String> NUMBER = product.has(text("productnumber", 100).required(SYSTEM).unique().searchable());
    public static final Column<Integer> STRUCTURE =
            product.has(choice("productstructure", STRUCTURES).required(SYSTEM).onCreate().initially(PRODUCT));
    public static final Column<Integer> KIND = product.has(choice("producttypecode", KINDS).initially(1));
    public static final Column<Ref> PARENT =
            product.has(lookup("parentproductid", "product").from("product_parent_product", Cascade.RESTRICT));
    public static final Column<String> PATH = product.has(text("hierarchypath", 450).calculated());
    public static final Column<LocalDate> VALID_FROM = product.has(day("validfromdate"));
    public static final Column<LocalDate> VALID_TO = product.has(day("validtodate"));
    public static final Column<Ref> UNIT_GROUP = product.has(lookup("defaultuomscheduleid", "uomschedule")
            .from("unit_of_measurement_schedule_products", Cascade.RESTRICT).required(RECOMMENDED));
    public static final Column<Ref> UNIT =
            product.has(lookup("defaultuomid", "uom").from("unit_of_measurement_products", Cascade.RESTRICT).required(RECOMMENDED));
    /** Decimals that the quantity of a line may have. */
    public static final Column<Integer> DECIMALS = product.has(whole("quantitydecimal", 0, 5).required(BUSINESS).initially(USUAL_DECIMALS));
    public static final Column<Ref> PRICE_LIST =
            product.has(lookup("pricelevelid", "pricelevel").from("price_level_products", Cascade.RESTRICT));
    public static final Column<BigDecimal> PRICE = product.has(price("price", "0", TRILLION));
    public static final Column<BigDecimal> CURRENT_COST = product.has(price("currentcost", "0", TRILLION));
    public static final Column<BigDecimal> STANDARD_COST = product.has(price("standardcost", "0", TRILLION));
    public static final Column<Boolean> KIT = product.has(yesNo("iskit").calculated());
    public static final Column<Boolean> STOCKED = product.has(yesNo("isstockitem"));
    public static final Column<BigDecimal> ON_HAND = product.has(decimal("quantityonhand", 2, "0", BILLION));
    public static final Column<BigDecimal> VOLUME = product.has(decimal("stockvolume", 2, "0", BILLION));
    public static final Column<BigDecimal> WEIGHT = product.has(decimal("stockweight", 2, "0", BILLION));
    public static final Column<String> SIZE = product.has(text("size", 200));
    public static final Column<String> SUPPLIER = product.has(text("suppliername", 100));
    public static final Column<String> VENDOR = product.has(text("vendorname", 100));
    public static final Column<String> VENDOR_ID = product.has(text("vendorid", 100));
    public static final Column<String> VENDOR_PART = product.has(text("vendorpartnumber", 100).searchable());
    public static final Column<String> WEBSITE = product.has(url("producturl", 255));
    public static final Column<Ref> SUBJECT = product.has(lookup("subjectid", "subject").from("subject_products", Cascade.REFERENTIAL));
    public static final Column<String> DESCRIPTION = product.has(memo("description", 2000));

    public static final RecordType TYPE = product.key(NUMBER)
            .lives(Lifecycle.of(State.class)
                    .reasons(DRAFT, IS_DRAFT).reasons(ACTIVE, IS_ACTIVE).reasons(UNDER_REVISION, IS_UNDER_REVISION)
                    .reasons(RETIRED, IS_RETIRED)
                    .moves(DRAFT, ACTIVE).moves(ACTIVE, UNDER_REVISION, RETIRED).moves(UNDER_REVISION, ACTIVE, RETIRED)
                    .moves(RETIRED, ACTIVE)
                    .readOnly(ACTIVE, RETIRED))
            .end();

    private Product() {
    }
}
