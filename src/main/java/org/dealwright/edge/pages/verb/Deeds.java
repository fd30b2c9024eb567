package org.dealwright.edge.pages.verb;

import java.util.List;

/** What can be done with the records of one area: a bean. The order is that of the buttons. */
public interface Deeds {
    List<Deed> deeds();
}
