package org.dealwright.sales.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Attempt;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.AccessError;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.Shop;
import org.dealwright.sales.party.Account;

/** Quote-to-cash §1: what the catalogue takes and what it refuses. */
@WithWorld
class CatalogueTest {
    private static Attempt creating(World world, Values values) {
        return world.as(Who.ADMIN).through(Door.API, Language.EN).attempting(CreateRecord.class, values);
    }

    private static Attempt changing(World world, Ref record, Values values) {
        return world.as(Who.ADMIN).through(Door.API, Language.EN).attempting(UpdateRecord.class,
                new UpdateRecord.Input(record.id(), values, null));
    }

    private static Values unit(Shop shop, String name, Ref base, String quantity) {
        return Values.of(Unit.TYPE).set(Unit.NAME, name).set(Unit.GROUP, shop.unitGroup()).set(Unit.BASE, base)
                .set(Unit.QUANTITY, Shop.of(quantity));
    }

    private static Values state(Product.State state) {
        return Values.of(Product.TYPE).set(Product.TYPE.state(), state.number());
    }

    @Test
    void aUnitGroupIsMadeWithItsPrimaryUnit(World world) {
        var shop = new Shop(world);

        var primary = world.row(shop.piece());

        assertThat(primary.get(Unit.NAME)).isEqualTo("Piece");
        assertThat(primary.get(Unit.QUANTITY)).isEqualByComparingTo("1");
        assertThat(creating(world, Values.of(UnitGroup.TYPE).set(UnitGroup.NAME, "Nameless " + UUID.randomUUID())))
                .isRefusedWith(CatalogueError.PRIMARY_UNIT_MISSING);
    }

    @Test
    void unitsHoldOthersOfTheirGroupWithoutGoingRound(World world) {
        var shop = new Shop(world);
        var pack = shop.admin(unit(shop, "Pack", shop.piece(), "6"));
        var box = shop.admin(unit(shop, "Box", pack, "4"));

        assertThat(changing(world, pack, Values.of(Unit.TYPE).set(Unit.BASE, box))).isRefusedWith(CatalogueError.BASE_UNIT_LOOP);
        assertThat(changing(world, box, Values.of(Unit.TYPE).set(Unit.BASE, new Shop(world).piece())))
                .isRefusedWith(CatalogueError.BASE_UNIT_OF_OTHER_GROUP);
        assertThat(changing(world, shop.piece(), Values.of(Unit.TYPE).set(Unit.BASE, box)))
                .isRefusedWith(CatalogueError.PRIMARY_UNIT_HAS_NO_BASE);
        assertThat(changing(world, shop.piece(), Values.of(Unit.TYPE).set(Unit.QUANTITY, Shop.of("2"))))
                .isRefusedWith(CatalogueError.PRIMARY_UNIT_IS_ONE);
        assertThat(creating(world, unit(shop, "Nothing", shop.piece(), "0"))).isRefusedWith(CatalogueError.UNIT_HOLDS_NOTHING);
    }

    @Test
    void thePrimaryUnitGoesWithItsGroupOnly(World world) {
        var shop = new Shop(world);

        var attempt = world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(shop.piece(), null));

        assertThat(attempt).isRefusedWith(CatalogueError.PRIMARY_UNIT_STAYS);
        world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(shop.unitGroup(), null));
    }

    @Test
    void discountsArePercentagesOrAmountsAndTheirTiersStandApart(World world) {
        var shop = new Shop(world);
        var percentages = shop.discounts(false);
        var amounts = shop.discounts(true);
        var tier = Values.of(Discount.TYPE).set(Discount.LIST, percentages).set(Discount.LOW, Shop.of("1"))
                .set(Discount.HIGH, Shop.of("10"));
        assertThat(world.row(shop.admin(tier.copy().set(Discount.PERCENTAGE, Shop.of("5")))).get(Discount.NAME)).isEqualTo("1 – 10");

        assertThat(creating(world, tier.copy().set(Discount.PERCENTAGE, Shop.of("7")).set(Discount.LOW, Shop.of("10"))
                .set(Discount.HIGH, Shop.of("20"))))
                .isRefusedWith(CatalogueError.TIERS_OVERLAP);
        assertThat(creating(world, tier.copy().set(Discount.AMOUNT, Shop.of("5")))).isRefusedWith(CatalogueError.TIER_TAKES_NO_AMOUNT);
        assertThat(creating(world, tier.copy().set(Discount.AMOUNT, Shop.of("5")).set(Discount.PERCENTAGE, Shop.of("5"))))
                .isRefusedWith(CatalogueError.TIER_AMOUNT_AND_PERCENTAGE);
        assertThat(creating(world, tier.copy().set(Discount.LIST, amounts).set(Discount.PERCENTAGE, Shop.of("5"))))
                .isRefusedWith(CatalogueError.TIER_TAKES_NO_PERCENTAGE);
        assertThat(creating(world, tier.copy())).isRefusedWith(CatalogueError.TIER_SAYS_NOTHING);
        assertThat(creating(world, tier.copy().set(Discount.PERCENTAGE, Shop.of("5")).set(Discount.LOW, Shop.of("30"))))
                .isRefusedWith(CatalogueError.TIER_REVERSED);
        assertThat(creating(world, Values.of(DiscountList.TYPE).set(DiscountList.NAME, "A " + UUID.randomUUID())
                .set(DiscountList.BY_AMOUNT, true)))
                .isRefusedWith(CatalogueError.AMOUNT_LIST_NEEDS_CURRENCY);
        assertThat(creating(world, Values.of(DiscountList.TYPE).set(DiscountList.NAME, "B " + UUID.randomUUID())
                .set(DiscountList.CURRENCY, world.currency("EUR"))))
                .isRefusedWith(CatalogueError.PERCENTAGE_LIST_HAS_NO_CURRENCY);
    }

    @Test
    void aPriceListHasANameOfItsOwnAndStaysInItsCurrency(World world) {
        var shop = new Shop(world);
        shop.product("Heat pump", "100");
        var name = world.row(shop.list()).require(PriceList.NAME);

        assertThat(creating(world, Values.of(PriceList.TYPE).set(PriceList.NAME, name).set(PriceList.CURRENCY, world.currency("EUR"))))
                .isRefusedWith(CatalogueError.PRICE_LIST_NAME_EXISTS);
        assertThat(changing(world, shop.list(), Values.of(PriceList.TYPE).set(PriceList.CURRENCY, world.currency("NOK"))))
                .isRefusedWith(CatalogueError.PRICE_LIST_CURRENCY_FIXED);
    }

    @Test
    void aPriceListThatIsSomebodysDefaultStaysActive(World world) {
        var shop = new Shop(world);
        world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjordkraft").set(Account.PRICE_LIST, shop.list()));

        assertThat(changing(world, shop.list(), Values.of(PriceList.TYPE).set(PriceList.TYPE.state(), OnOff.INACTIVE.number())))
                .isRefusedWith(CatalogueError.PRICE_LIST_IS_DEFAULT);
        assertThat(changing(world, shop.priceList("EUR"), Values.of(PriceList.TYPE).set(PriceList.TYPE.state(), OnOff.INACTIVE.number())))
                .succeeds();
    }

    @Test
    void aPriceListHasOnePriceForAProductInAUnit(World world) {
        var shop = new Shop(world);
        var product = shop.product("Heat pump", "100");
        var item = Values.of(PriceListItem.TYPE).set(PriceListItem.PRICE_LIST, shop.list()).set(PriceListItem.PRODUCT, product)
                .set(PriceListItem.AMOUNT, Shop.of("1"));
        var pack = shop.admin(unit(shop, "Pack", shop.piece(), "6"));

        assertThat(creating(world, item.copy())).isRefusedWith(CatalogueError.PRICE_LIST_HAS_PRODUCT);
        assertThat(creating(world, item.copy().set(PriceListItem.UNIT, pack))).succeeds();
        assertThat(creating(world, item.copy().set(PriceListItem.UNIT, new Shop(world).piece())))
                .isRefusedWith(CatalogueError.UNIT_NOT_IN_GROUP);
        assertThat(creating(world, item.copy().set(PriceListItem.PRICE_LIST, shop.priceList("NOK"))
                .set(PriceListItem.METHOD, PriceListItem.PERCENT_OF_LIST)
                .set(PriceListItem.PERCENTAGE, Shop.of("10")))).isRefusedWith(CatalogueError.METHOD_NEEDS_PRODUCT_CURRENCY);
        assertThat(creating(world, item.copy().set(PriceListItem.PRICE_LIST, shop.priceList("NOK"))
                .set(PriceListItem.DISCOUNT_LIST, shop.discounts(true))))
                .isRefusedWith(CatalogueError.DISCOUNT_OTHER_CURRENCY);
    }

    @Test
    void productsHaveNumbersUnitsAndFamilies(World world) {
        var shop = new Shop(world);
        var product = shop.draftProduct("Heat pump");
        var number = world.row(product).require(Product.NUMBER);
        var values = Values.of(Product.TYPE).set(Product.NAME, "Other").set(Product.NUMBER, "N" + UUID.randomUUID())
                .set(Product.UNIT_GROUP, shop.unitGroup());

        assertThat(world.row(product).get(Product.UNIT)).isEqualTo(shop.piece());
        assertThat(creating(world, values.copy().set(Product.NUMBER, null))).isRefusedWith(CatalogueError.PRODUCT_NUMBER_MISSING);
        assertThat(creating(world, values.copy().set(Product.NUMBER, number))).isRefusedWith(CatalogueError.PRODUCT_NUMBER_EXISTS);
        assertThat(creating(world, values.copy().set(Product.UNIT_GROUP, null))).isRefusedWith(CatalogueError.PRODUCT_UNIT_GROUP_MISSING);
        assertThat(creating(world, values.copy().set(Product.UNIT, new Shop(world).piece())))
                .isRefusedWith(CatalogueError.UNIT_NOT_IN_GROUP);
        assertThat(creating(world, values.copy().set(Product.PARENT, product))).isRefusedWith(CatalogueError.PARENT_IS_NO_FAMILY);
    }

    @Test
    void aProductIsPublishedRevisedRetiredAndActivatedAgain(World world) {
        var shop = new Shop(world);
        var product = shop.draftProduct("Heat pump");
        assertThat(changing(world, product, state(Product.State.RETIRED))).isRefusedWith(CatalogueError.PRODUCT_DRAFT_NOT_RETIRED);
        assertThat(changing(world, product, state(Product.State.UNDER_REVISION))).isRefusedWith(CatalogueError.PRODUCT_NOT_REVISABLE);

        assertThat(changing(world, product, state(Product.State.ACTIVE))).succeeds();
        assertThat(changing(world, product, Values.of(Product.TYPE).set(Product.NAME, "New"))).isRefusedWith(ActionError.RECORD_READ_ONLY);
        assertThat(changing(world, product, state(Product.State.DRAFT))).isRefusedWith(CatalogueError.PRODUCT_NOT_BACK_TO_DRAFT);
        assertThat(world.as(Who.ADMIN).attempting(PublishProduct.class, new PublishProduct.Input(product.id())))
                .isRefusedWith(CatalogueError.PRODUCT_ALREADY_ACTIVE);
        assertThat(world.as(Who.ADMIN).attempting(ReviseProduct.class, new ReviseProduct.Input(product.id()))).succeeds();
        assertThat(changing(world, product, Values.of(Product.TYPE).set(Product.NAME, "New"))).succeeds();
        assertThat(world.as(Who.ADMIN).attempting(RetireProduct.class, new RetireProduct.Input(product.id()))).succeeds();
        assertThat(world.as(Who.ADMIN).attempting(RetireProduct.class, new RetireProduct.Input(product.id())))
                .isRefusedWith(CatalogueError.PRODUCT_ALREADY_RETIRED);
        assertThat(creating(world, Values.of(PriceListItem.TYPE).set(PriceListItem.PRICE_LIST, shop.list())
                .set(PriceListItem.PRODUCT, product)))
                .isRefusedWith(CatalogueError.PRICE_LIST_TAKES_NO_RETIRED);
        assertThat(world.as(Who.ADMIN).attempting(ActivateProduct.class, new ActivateProduct.Input(product.id()))).succeeds();
    }

    @Test
    void aFamilyIsPublishedBeforeItsProductsAndRetiresWithThem(World world) {
        var shop = new Shop(world);
        var family = shop.admin(Values.of(Product.TYPE).set(Product.NAME, "Heating").set(Product.NUMBER, "F" + UUID.randomUUID())
                .set(Product.STRUCTURE, Product.FAMILY));
        var child = shop.admin(Values.of(Product.TYPE).set(Product.NAME, "Pump").set(Product.NUMBER, "C" + UUID.randomUUID())
                .set(Product.UNIT_GROUP, shop.unitGroup())
                .set(Product.PARENT, family));
        assertThat(world.row(child).get(Product.PATH)).isEqualTo("Heating\\Pump");
        assertThat(world.as(Who.ADMIN).attempting(PublishProduct.class, new PublishProduct.Input(child.id())))
                .isRefusedWith(CatalogueError.PARENT_IS_NOT_ACTIVE);

        world.as(Who.ADMIN).run(PublishProduct.class, new PublishProduct.Input(family.id()));
        world.as(Who.ADMIN).run(PublishProduct.class, new PublishProduct.Input(child.id()));
        world.as(Who.ADMIN).run(RetireProduct.class, new RetireProduct.Input(family.id()));

        assertThat(world.row(child).require(Product.TYPE.state())).isEqualTo(Product.State.RETIRED.number());
        assertThat(world.as(Who.ADMIN).attempting(ActivateProduct.class, new ActivateProduct.Input(child.id())))
                .isRefusedWith(CatalogueError.PRODUCT_STAYS_RETIRED);
        assertThat(creating(world, Values.of(PriceListItem.TYPE).set(PriceListItem.PRICE_LIST, shop.list())
                .set(PriceListItem.PRODUCT, family)))
                .isRefusedWith(CatalogueError.PRICE_LIST_TAKES_NO_FAMILY);
    }

    @Test
    void aSalespersonReadsTheCatalogueAndLeavesItAlone(World world) {
        var shop = new Shop(world);
        var product = shop.draftProduct("Heat pump");

        assertThat(shop.seller().sees(product).get(Product.NAME)).isEqualTo("Heat pump");
        assertThat(shop.seller().attempting(PublishProduct.class, new PublishProduct.Input(product.id())))
                .isRefusedWith(AccessError.PRIVILEGE_MISSING);
    }
}
