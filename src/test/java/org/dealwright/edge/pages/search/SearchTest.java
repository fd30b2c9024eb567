package org.dealwright.edge.pages.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visits;
import org.dealwright.sales.lead.Lead;

@WithWorld
class SearchTest {
    @Test
    void recordsOfAllTypesAreFoundByTheirWords(World world) {
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes for the quarry").set(Lead.NAME.last(), "Quarryman"));
        var visit = world.bean(Visits.class).of(world.as(Who.ADMIN).actor(), new MockHttpServletRequest());

        var answer = new String(world.bean(SearchController.class).search(visit, "quarryman").getBody(), StandardCharsets.UTF_8);

        assertThat(answer).contains("/leads/" + lead.id(), "Quarryman");
        assertThat(world.statements(() -> world.bean(SearchController.class).search(visit, "quarryman"))).hasSizeLessThan(10);
    }
}
