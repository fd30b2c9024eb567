package org.dealwright.edge.setup.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What customers ask for: a topic and the goods of it.
 *
 * @param goods product numbers, each with the usual quantity
 */
record Deal(int topic, List<Good> goods) {
    static final List<Deal> ALL = List.of(
            of(0, "H-1", 180, "G-1", 120, "H-9", 180), of(1, "H-2", 220), of(2, "T-3", 18, "B-1", 60), of(3, "V-1", 80, "H-1", 80),
            of(4, "H-1", 120, "H-2", 40), of(5, "R-40", 60, "R-60", 40), of(6, "A-30", 12), of(7, "S-INS", 400),
            of(8, "C-1", 90), of(9, "P-1", 300), of(10, "G-1", 40, "R-40", 10), of(11, "B-1", 250),
            of(12, "G-2", 60), of(13, "G-1", 30, "R-40", 12, "H-1", 30), of(14, "G-2", 140), of(15, "H-1", 90, "H-9", 90));

    record Good(String product, int quantity) {
    }

    private static Deal of(int topic, Object... goods) {
        var list = new ArrayList<Good>();
        for (int i = 0; i < goods.length; i += 2) {
            list.add(new Good((String) goods[i], (Integer) goods[i + 1]));
        }
        return new Deal(topic, List.copyOf(list));
    }
}
