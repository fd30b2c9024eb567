package org.dealwright.sales.product;

import java.util.function.BiPredicate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.dealwright.core.action.Records;
import org.dealwright.core.action.Transition;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.sales.product.Product.State;

/** The verbs behind the states of a product. */
@Configuration(proxyBeanMethods = false)
class ProductTransitions {
    private interface Move {
        void make(Row row, Records records);
    }

    @Bean
    Transition productPublished(PublishProduct publish) {
        return on((from, to) -> from != State.RETIRED.number() && to == State.ACTIVE.number(),
                (row, records) -> records.perform(publish, new PublishProduct.Input(row.id())));
    }

    @Bean
    Transition productActivated(ActivateProduct activate) {
        return on((from, to) -> from == State.RETIRED.number() && to == State.ACTIVE.number(),
                (row, records) -> records.perform(activate, new ActivateProduct.Input(row.id())));
    }

    @Bean
    Transition productRetired(RetireProduct retire) {
        return on((_, to) -> to == State.RETIRED.number(), (row, records) -> records.perform(retire, new RetireProduct.Input(row.id())));
    }

    @Bean
    Transition productRevised(ReviseProduct revise) {
        return on((_, to) -> to == State.UNDER_REVISION.number(), (row, records) -> records.perform(revise,
                new ReviseProduct.Input(row.id())));
    }

    @Bean
    Transition productNeverBackToDraft() {
        return on((_, to) -> to == State.DRAFT.number(), (row, _) -> {
            throw ProductMoves.refused(CatalogueError.PRODUCT_NOT_BACK_TO_DRAFT, row);
        });
    }

    private static Transition on(BiPredicate<Integer, Integer> states, Move move) {
        return new Transition() {
            @Override
            public boolean claims(RecordType type, int from, int to) {
                return type.equals(Product.TYPE) && from != to && states.test(from, to);
            }

            @Override
            public void move(Row row, int reason, Records records) {
                move.make(row, records);
            }
        };
    }
}
