package org.dealwright.sales.order;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class OrderDeclarations implements Declarations {
    @Override
    public List<RecordType> types() {
        return List.of(Order.TYPE, OrderLine.TYPE, OrderClose.TYPE);
    }

    @Override
    public List<Association> associations() {
        return List.of(Association.of("contactorders_association", "contactorders", "contact", "salesorder"));
    }

    @Override
    public List<Form> forms() {
        return List.of(OrderForms.ORDER, OrderForms.LINE, OrderForms.CLOSE);
    }
}
