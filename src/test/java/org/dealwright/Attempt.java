package org.dealwright;

import org.assertj.core.api.AssertProvider;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;

/** What came of trying: an outcome or a fault. For {@code assertThat(attempt).isRefusedWith(CODE)}. */
public record Attempt(@Nullable Object outcome, @Nullable Fault fault) implements AssertProvider<AttemptAssert> {
    @Override
    public AttemptAssert assertThat() {
        return new AttemptAssert(this);
    }
}
