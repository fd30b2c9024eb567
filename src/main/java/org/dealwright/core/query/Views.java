package org.dealwright.core.query;

import java.util.List;

/** The list views that one room brings; a bean a room. */
public interface Views {
    List<ListView> views();
}
