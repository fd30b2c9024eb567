package org.dealwright.edge.pages.view;

import java.util.List;

/** Fields that belong together; folds. */
public record Section(String id, String label, boolean open, List<Field> fields) {
}
