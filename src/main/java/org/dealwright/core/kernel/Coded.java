package org.dealwright.core.kernel;

/** An enum whose constants are stored as numbers that programs rely on. */
public interface Coded {
    String name();

    int number();
}
