package org.dealwright.core.kernel;

/** One case that can go wrong. Implemented by one enum a room; its number and name are never reused, its text key is {@code error.NAME}. */
public interface ErrorCode {
    String name();

    /** The number that the web API shows; the field's own where it has one, ours count from 0x8D000001. */
    int number();

    default String hex() {
        return "0x%08x".formatted(number());
    }

    default String key() {
        return "error." + name();
    }
}
