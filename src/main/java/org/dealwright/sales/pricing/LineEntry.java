package org.dealwright.sales.pricing;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Draft;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.sales.product.LineColumns;
import org.dealwright.sales.product.Product;

/** What is asked of a line before it is priced, and what it takes over from the catalogue. */
final class LineEntry {
    private static final int LONGEST_NAME = 100;
    private final Paper paper;
    private final LineColumns line;
    private final Catalogue catalogue;

    LineEntry(Paper paper, Catalogue catalogue) {
        this.paper = paper;
        this.line = paper.type().columns();
        this.catalogue = catalogue;
    }

    void complete(Draft draft) {
        var product = draft.value(line.product());
        var writeIn = text(draft.value(line.writeIn()));
        if (product != null && writeIn != null) {
            throw invalid(PricingCode.PRODUCT_AND_WRITE_IN, line.writeIn());
        }
        if (product == null && writeIn == null) {
            throw invalid(PricingCode.LINE_WITHOUT_PRODUCT, line.product());
        }
        var before = draft.before();
        if (before != null && (before.get(line.product()) == null) != (product == null)) {
            throw new Fault.Refused(PricingCode.LINE_KIND_FIXED, line.product().name(), Map.of());
        }
        if (product == null) {
            writtenIn(draft, Objects.requireNonNull(writeIn));
        } else {
            fromCatalogue(draft, catalogue.product(product));
        }
    }

    private void writtenIn(Draft draft, String text) {
        if (draft.value(line.unit()) != null) {
            throw invalid(PricingCode.WRITE_IN_WITH_UNIT, line.unit());
        }
        if (draft.isNew() && !paper.settings().is(Organization.WRITE_INS_ALLOWED)) {
            throw new Fault.Refused(PricingCode.WRITE_INS_NOT_ALLOWED, line.writeIn().name(), Map.of());
        }
        if (paper.locked() && draft.isNew()) {
            throw new Fault.Refused(PricingCode.PRICES_LOCKED, line.writeIn().name(), Map.of());
        }
        draft.set(line.overridden(), true);
        draft.set(line.priceOverridden(), true);
        name(draft, text);
    }

    private void fromCatalogue(Draft draft, Row product) {
        mustBeSold(draft, product);
        unit(draft, product);
        if (paper.locked() && Boolean.TRUE.equals(draft.value(line.priceOverridden()))
                && draft.changesAny(line.priceOverridden(), line.unitPrice())) {
            throw new Fault.Refused(PricingCode.PRICES_LOCKED, line.unitPrice().name(), Map.of());
        }
        draft.set(line.overridden(), false);
        if (draft.changes(line.product()) && product.require(Product.STRUCTURE) == Product.BUNDLE
                && Objects.equals(draft.value(line.kind()), LineColumns.PRODUCT)) {
            draft.set(line.kind(), LineColumns.BUNDLE);
        }
        name(draft, product.name());
    }

    /** Only when it is chosen: a product that is retired later stays on the lines that have it. */
    private void mustBeSold(Draft draft, Row product) {
        var state = product.require(Product.TYPE.state());
        var sellable = Stream.of(Product.State.values()).anyMatch(each -> each.number() == state && each.isSellable());
        if (draft.changes(line.product()) && (!sellable || product.require(Product.STRUCTURE) == Product.FAMILY)) {
            throw new Fault.Refused(PricingCode.PRODUCT_NOT_SOLD, line.product().name(), Map.of("name", product.name()));
        }
    }

    private void unit(Draft draft, Row product) {
        if (draft.value(line.unit()) == null || (draft.changes(line.product()) && !draft.values().names(line.unit()))) {
            draft.set(line.unit(), product.get(Product.UNIT));
        }
        var unit = draft.value(line.unit());
        if (unit == null) {
            throw invalid(PricingCode.UNIT_MISSING, line.unit());
        }
        if (!catalogue.sells(product, unit)) {
            throw new Fault.Invalid(PricingCode.UNIT_NOT_OF_PRODUCT, line.unit().name(), Map.of("name", product.name()));
        }
    }

    private void name(Draft draft, String shown) {
        draft.set(line.productName(), shown);
        var name = draft.type().primaryName();
        if (text(draft.value(name)) == null || draft.changesAny(line.product(), line.writeIn()) && !draft.values().names(name)) {
            draft.set(name, shown.substring(0, Math.min(shown.length(), LONGEST_NAME)));
        }
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Fault.Invalid invalid(PricingCode code, Column<?> column) {
        return new Fault.Invalid(code, column.name(), Map.of("type", column.typeName()));
    }
}
