package org.dealwright.sales.product;

import java.util.stream.Stream;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** The layout that the lines of all documents share. */
public final class LineForm {
    private LineForm() {
    }

    /** @param document the lookup to what the line hangs on */
    public static Form of(RecordType type, Column<Ref> document, LineColumns line) {
        return Form.of(type)
                .header(document, line.quantity(), line.unitPrice(), line.extended())
                .section("general", document, line.product(), line.writeIn(), line.unit(), line.quantity())
                .section("prices", line.priceOverridden(), line.unitPrice(), line.volumeDiscount(), line.manualDiscount(), line.amount(),
                        line.tax(), line.extended())
                .section("description", line.description())
                .quick(document, line.product(), line.writeIn(), line.unit(), line.quantity(), line.unitPrice(), line.manualDiscount(),
                        line.tax());
    }

    /** Puts who sold it and where it goes after the sections that the form has. */
    public static Form continued(Form form, DeliveryColumns delivery) {
        return form.section("delivery", DocumentForm.columns(Stream.of(delivery.seller(), delivery.wantedBy(), delivery.willCall()),
                delivery.shipTo(), delivery.freightTerms()));
    }
}
