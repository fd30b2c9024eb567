package org.dealwright.sales.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.DeclaredTexts;

final class PartyTextsTest {
    @Test
    void everythingThatPeopleMeetHasItsWordsInSixLanguages() {
        assertThat(DeclaredTexts.missing(new PartyDeclarations())).isEmpty();
    }
}
