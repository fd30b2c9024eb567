package org.dealwright.edge.pages.view;

/** How much a field insists on a value. */
public enum Need {
    NONE, RECOMMENDED, REQUIRED
}
