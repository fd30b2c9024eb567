package org.dealwright.edge.pages.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.dealwright.Browser;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.Shop;
import org.dealwright.sales.product.PriceList;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.product.UnitGroup;

/** An administrator keeps the catalogue on pages. */
@WithWorld
class CataloguePagesTest {
    @Test
    void aNewCompanyHasAUnitAndAPriceListToSellWith(World world) {
        var all = world.asSystem().read();

        assertThat(all.rows(Query.of(UnitGroup.TYPE).where(Predicate.eq(UnitGroup.NAME, "Standard units")))).hasSize(1);
        assertThat(all.rows(Query.of(PriceList.TYPE).where(Predicate.eq(PriceList.NAME, "Standard prices")))).singleElement()
                .satisfies(list -> assertThat(list.get(PriceList.CURRENCY)).isEqualTo(world.currency("EUR")));
    }

    @Test
    void aProductIsPublishedRevisedAndRetiredByTheButtonsOfItsPage(World world) {
        var product = new Shop(world).draftProduct("Helmet");
        var admin = world.browser(Who.ADMIN);

        press(admin, product, "publish");
        assertThat(state(world, product)).isEqualTo(Product.State.ACTIVE.number());
        press(admin, product, "reviseproduct");
        assertThat(state(world, product)).isEqualTo(Product.State.UNDER_REVISION.number());
        press(admin, product, "publish");
        press(admin, product, "retire");
        assertThat(state(world, product)).isEqualTo(Product.State.RETIRED.number());
        press(admin, product, "activateproduct");

        assertThat(state(world, product)).isEqualTo(Product.State.ACTIVE.number());
        assertThat(world.browser(Who.SALESPERSON).get("/products/" + product.id()).body()).doesNotContain("verb/retire", "verb/reviseproduct");
    }

    @Test
    void thePriceOfAProductIsProposedWhereItIsPutOnAList(World world) {
        var shop = new Shop(world);
        var product = shop.draftProduct("Helmet");
        shop.adminChanges(product, Values.of(Product.TYPE).set(Product.PRICE, Shop.of("79.5")));
        var admin = world.browser(Who.ADMIN);
        var tab = admin.get("/products/" + product.id() + "?tab=product_price_levels").body();
        assertThat(tab).contains("/productpricelevels/new?productid=product/" + product.id() + "&amp;back=%2Fproducts%2F");

        var form = "/productpricelevels/new?productid=product/" + product.id() + "&back=%2Fproducts%2F" + product.id();
        assertThat(admin.get(form).body()).contains("value=\"79.5\"", "uom/" + shop.piece().id());
        var answer = admin.post(form, form, Map.of("pricelevelid", "pricelevel/" + shop.list().id(), "productid", "product/" + product.id(), "uomid",
                "uom/" + shop.piece().id(), "amount", "79.5"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/products/" + product.id());
        assertThat(shop.children(PriceListItem.TYPE, PriceListItem.PRODUCT, product)).singleElement()
                .satisfies(item -> assertThat(item.require(PriceListItem.AMOUNT)).isEqualByComparingTo("79.5"));
    }

    @Test
    void aFormSaysWhatARateIs(World world) {
        assertThat(world.browser(Who.ADMIN).get("/transactioncurrencies/new").body()).contains("Units of this currency for one unit of the base currency.");
    }

    private static void press(Browser admin, Ref product, String key) {
        var page = "/products/" + product.id();
        assertThat(admin.get(page).body()).contains(page + "/verb/" + key);
        assertThat(admin.post(page, page + "/verb/" + key, Map.of()).statusCode()).isEqualTo(303);
    }

    private static int state(World world, Ref product) {
        return world.row(product).require(Product.TYPE.state());
    }
}
