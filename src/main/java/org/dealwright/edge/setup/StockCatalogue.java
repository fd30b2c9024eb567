package org.dealwright.edge.setup;

import java.time.ZoneId;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Texts;
import org.dealwright.core.store.Values;
import org.dealwright.sales.product.PriceList;
import org.dealwright.sales.product.UnitGroup;

/** What a company needs before its first product can be sold: something to count in and a list for its prices. */
@Component
final class StockCatalogue {
    private final Texts texts;

    StockCatalogue(Texts texts) {
        this.texts = texts;
    }

    void stock(Language language, Ref currency, Records records) {
        var words = texts.in(language, ZoneId.of("UTC"));
        records.create(Values.of(UnitGroup.TYPE).set(UnitGroup.NAME, words.of("setup.stock.units")).set(UnitGroup.PRIMARY_UNIT, words.of("setup.stock.unit")));
        records.create(Values.of(PriceList.TYPE).set(PriceList.NAME, words.of("setup.stock.prices")).set(PriceList.CURRENCY, currency));
    }
}
