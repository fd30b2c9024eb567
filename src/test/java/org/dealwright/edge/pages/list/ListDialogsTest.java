package org.dealwright.edge.pages.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.frame.Visits;
import org.dealwright.sales.lead.Lead;

@WithWorld
class ListDialogsTest {
    @Test
    void everyFilterableColumnOfLeadsHasItsDialog(World world) {
        var filters = world.bean(FilterController.class);
        var visit = visit(world, new MockHttpServletRequest());

        Lead.TYPE.columns().stream().filter(FilterDialogs::isFilterable)
                .forEach(column -> assertThat(text(filters.by(visit, "leads", column.name()))).contains("name=\"test\""));
        assertThat(text(filters.which(visit, "leads"))).contains("name=\"column\"");
        assertThat(text(filters.columns(visit, "leads"))).contains("value=\"subject\"");
    }

    @Test
    void theAnswerOfADialogIsTheNextAddress(World world) {
        var request = new MockHttpServletRequest();
        request.addHeader("HX-Request", "true");
        request.addParameter("f", "subject:has:rope");
        request.addParameter("test", "in");
        request.addParameter("value", "1", "2");

        var answer = world.bean(FilterController.class).filter(visit(world, request), "leads", "leadqualitycode");

        assertThat(answer.getHeaders().getFirst("HX-Redirect")).contains("/leads?", "f=subject%3Ahas%3Arope", "f=leadqualitycode%3Ain%3A1%7C2");
    }

    @Test
    void anExportHoldsNoFormula(World world) throws Exception {
        world.as(Who.ADMIN).run(CreateRecord.class, Values.of(Lead.TYPE).set(Lead.TOPIC, "=HYPERLINK(1)").set(Lead.NAME.last(), "Lee"));
        var request = new MockHttpServletRequest();
        request.addParameter("columns", "subject,createdon,ownerid");
        request.addParameter("f", "subject:has:HYPERLINK");
        var response = new MockHttpServletResponse();

        world.bean(ExportController.class).export(visit(world, request), "leads", response);

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).startsWith("\ufeff").contains("'=HYPERLINK(1)");
    }

    private static Visit visit(World world, MockHttpServletRequest request) {
        return world.bean(Visits.class).of(world.as(Who.ADMIN).actor(), request);
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }
}
