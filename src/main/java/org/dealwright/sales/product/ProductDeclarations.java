package org.dealwright.sales.product;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class ProductDeclarations implements Declarations {
    @Override
    public List<RecordType> types() {
        return List.of(UnitGroup.TYPE, Unit.TYPE, DiscountList.TYPE, Discount.TYPE, PriceList.TYPE, PriceListItem.TYPE, Product.TYPE);
    }

    @Override
    public List<Form> forms() {
        return List.of(UnitGroup.FORM, Unit.FORM, DiscountList.FORM, Discount.FORM, PriceList.FORM, PriceListItem.FORM, ProductForm.FORM);
    }
}
