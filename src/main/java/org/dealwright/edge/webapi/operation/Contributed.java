package org.dealwright.edge.webapi.operation;

import java.util.List;

/** Operations of one kind of thing; a bean a kind. */
public interface Contributed {
    List<Operation> operations();
}
