package org.dealwright;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

import org.dealwright.core.kernel.ErrorCode;
import org.dealwright.core.kernel.Fault;

/** Claims about an attempt. */
public final class AttemptAssert extends AbstractAssert<AttemptAssert, Attempt> {
    AttemptAssert(Attempt attempt) {
        super(attempt, AttemptAssert.class);
    }

    public AttemptAssert succeeds() {
        Assertions.assertThat(actual.fault()).as("fault").isNull();
        return this;
    }

    /** Whatever kind of fault it is. */
    public AttemptAssert isRefusedWith(ErrorCode code) {
        Assertions.assertThat(actual.fault()).as("fault (outcome: %s)", actual.outcome()).isNotNull();
        Assertions.assertThat(actual.fault().code()).as("%s", actual.fault().getMessage()).isEqualTo(code);
        return this;
    }

    public AttemptAssert isRefusedWith(ErrorCode code, Class<? extends Fault> kind) {
        Assertions.assertThat(isRefusedWith(code).actual.fault()).isInstanceOf(kind);
        return this;
    }

    /** The column or parameter that the fault names. */
    public AttemptAssert at(String target) {
        Assertions.assertThat(actual.fault().target()).isEqualTo(target);
        return this;
    }
}
