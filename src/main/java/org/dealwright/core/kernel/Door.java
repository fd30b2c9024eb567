package org.dealwright.core.kernel;

/** Through which door a request came in; stands in the history. The number is stored. */
public enum Door {
    PAGE(1), API(2), IMPORT(3), JOB(4), SETUP(5);

    private final int number;

    Door(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
