package org.dealwright.edge.pages.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Settings;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.sales.product.Product;

/**
 * What lines cost the company, as far as the reader may see the products.
 * Shape: the current cost, else the standard cost, of the product in its default unit, in the currency of the document.
 */
final class Costs {
    private final Paper paper;
    private final Settings settings;
    private final @Nullable Ref currency;

    /** @param currency of the document */
    Costs(Paper paper, Settings settings, @Nullable Ref currency) {
        this.paper = paper;
        this.settings = settings;
        this.currency = currency;
    }

    /** What must be read of the product beside the line. */
    static List<Path> paths(Paper paper) {
        return List.of(of(paper, Product.CURRENT_COST), of(paper, Product.STANDARD_COST), of(paper, Product.UNIT), of(paper, Product.TYPE.currency()));
    }

    private static Path of(Paper paper, Column<?> column) {
        return Path.over(paper.columns().product(), Product.TYPE, column);
    }

    /** Empty where nobody knows. */
    Optional<BigDecimal> of(Row line) {
        BigDecimal current = line.at(of(paper, Product.CURRENT_COST));
        BigDecimal cost = current == null ? line.at(of(paper, Product.STANDARD_COST)) : current;
        var quantity = line.get(paper.columns().quantity());
        var inDefaultUnit = Objects.equals(line.get(paper.columns().unit()), line.at(of(paper, Product.UNIT)));
        if (cost == null || quantity == null || !inDefaultUnit) {
            return Optional.empty();
        }
        return exchanged(cost.multiply(quantity), line.at(of(paper, Product.TYPE.currency())));
    }

    private Optional<BigDecimal> exchanged(BigDecimal amount, @Nullable Ref from) {
        if (Objects.equals(from, currency)) {
            return Optional.of(amount);
        }
        return settings.currency(from).flatMap(own -> settings.currency(currency)
                .map(other -> amount.divide(own.rate(), MathContext.DECIMAL64).multiply(other.rate())));
    }
}
