package org.dealwright.edge.setup.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dealwright.core.kernel.Ref;

/**
 * What Nordkamm has before its story of selling begins.
 *
 * @param people by last name
 * @param products by number
 * @param accounts in the order of {@link Firm#ALL}
 * @param contacts two of each account, in the same order
 */
record Company(Map<String, Ref> people, Ref priceList, Ref unit, Map<String, Ref> products, List<Ref> rivals, List<Ref> accounts, List<Ref> contacts) {
    /** Each firm has its seller. */
    Ref seller(int index) {
        return seller(people, index);
    }

    static Ref seller(Map<String, Ref> people, int index) {
        return Objects.requireNonNull(people.get(Cast.SELLERS.get(index % Cast.SELLERS.size()).last()));
    }

    Ref product(String number) {
        return Objects.requireNonNull(products.get(number));
    }
}
