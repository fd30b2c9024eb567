package org.dealwright.sales.product;

import org.dealwright.core.schema.Form;

/** The layout of a product: what it is, how it is sold, what it costs, where it comes from. */
final class ProductForm {
    static final Form FORM = Form.of(Product.TYPE)
            .header(Product.NUMBER, Product.STRUCTURE, Product.PRICE, Product.UNIT, Product.TYPE.state())
            .section("general", Product.NAME, Product.NUMBER, Product.STRUCTURE, Product.PARENT, Product.KIND, Product.SUBJECT,
                    Product.VALID_FROM, Product.VALID_TO)
            .section("units", Product.UNIT_GROUP, Product.UNIT, Product.DECIMALS)
            .section("prices", Product.PRICE_LIST, Product.TYPE.currency(), Product.PRICE, Product.STANDARD_COST, Product.CURRENT_COST)
            .section("stock", Product.STOCKED, Product.ON_HAND, Product.VOLUME, Product.WEIGHT, Product.SIZE)
            .section("vendor", Product.VENDOR, Product.VENDOR_ID, Product.VENDOR_PART, Product.SUPPLIER, Product.WEBSITE)
            .section("description", Product.DESCRIPTION)
            .quick(Product.NAME, Product.NUMBER, Product.STRUCTURE, Product.PARENT, Product.UNIT_GROUP, Product.UNIT, Product.DECIMALS,
                    Product.PRICE)
            .related("product_price_levels", "product_parent_product");

    private ProductForm() {
    }
}
