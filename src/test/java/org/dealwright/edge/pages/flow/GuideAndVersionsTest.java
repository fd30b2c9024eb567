package org.dealwright.edge.pages.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.kernel.Language;
import org.dealwright.work.process.ChangeDrawing;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Label;
import org.dealwright.work.process.ProcessFlow;
import org.dealwright.work.process.PublishProcess;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.WithdrawProcess;

/** A manager who has never drawn a process is led to one, publishes it, changes it, and takes the first version back. */
@WithWorld
class GuideAndVersionsTest {
    private UUID drawn = UUID.randomUUID();

    @AfterEach
    void othersFindTheProcessesAsTheyWere(World world) {
        var found = world.asSystem().read().find(ProcessFlow.TYPE, drawn);
        if (found.isPresent()) {
            if (found.get().require(ProcessFlow.TYPE.state()) == ProcessFlow.State.ACTIVATED.number()) {
                world.as(Who.MANAGER).run(WithdrawProcess.class, drawn);
            }
            world.as(Who.MANAGER).run(DeleteRecord.class, new DeleteRecord.Input(ProcessFlow.TYPE.ref(drawn), null));
        }
    }

    @Test
    void sixAnswersBecomeADrawing(World world) {
        var browser = world.browser(Who.MANAGER);

        assertThat(browser.get("/workflows/new").body()).contains("/workflows/guide");
        assertThat(browser.get("/workflows/guide").body()).contains("Which customers does it serve?", "When does it start?", "How does it start?", "When does it end?",
                "How does it end?", "Which steps are needed?");
        var answers = Map.of("customers", "COMPANIES", "begins", "CUSTOMER", "ends", "DECISION", "opening", "TENDER", "closing", "OFFER", "needs", "APPROVAL");
        assertThat(browser.post("/workflows/guide", "/workflows/guide", answers).body()).contains("Request for proposal, approved before sending", "because",
                "it answers requests for proposals", "Draw it");
        var sent = new HashMap<>(answers);
        sent.put("then", "draw");
        sent.put("name", "Tenders");
        drawn = id(browser.post("/workflows/guide", "/workflows/guide", sent).headers().firstValue("Location").orElseThrow());

        assertThat(browser.get("/workflows/" + drawn + "/drawing").body()).contains("Request received", "Approval", "Outcome");
    }

    @Test
    void anOlderVersionIsTakenBackIntoTheDrawing(World world) {
        var manager = world.as(Who.MANAGER);
        var browser = world.browser(Who.MANAGER);
        drawn = id(browser.post("/workflows/guide", "/workflows/guide", Map.of("customers", "PEOPLE", "begins", "CUSTOMER", "opening", "VISIT", "ends", "DECISION", "then",
                "draw", "name", "Shop")).headers().firstValue("Location").orElseThrow());
        manager.run(PublishProcess.class, drawn);
        manager.run(ChangeDrawing.class, new ChangeDrawing.Input(drawn, null, GuideAndVersionsTest::renamed));
        manager.run(PublishProcess.class, drawn);

        assertThat(browser.get("/workflows/" + drawn + "?tab=versions").body()).contains("published version 1", "published version 2", "Second look",
                "/versions/1/take").doesNotContain("/versions/2/take");
        browser.post("/workflows/" + drawn + "?tab=versions", "/workflows/" + drawn + "/versions/1/take", Map.of());

        var row = world.row(ProcessFlow.TYPE.ref(drawn));
        assertThat(Drawing.read(row.require(ProcessFlow.DRAWN)).stages()).noneMatch(stage -> stage.label().names().containsValue("Second look"));
        assertThat(Drawing.read(row.require(ProcessFlow.PUBLISHED)).stages()).as("records follow what is published")
                .anyMatch(stage -> stage.label().names().containsValue("Second look"));
    }

    private static Drawing renamed(Drawing drawing) {
        return drawing.changing(drawing.stages().getFirst().id(), stage -> new Stage(stage.id(), Label.named(Language.EN, "Second look"), stage.category(), stage.type(),
                stage.steps(), stage.onward(), stage.entering(), stage.leaving()));
    }

    private static UUID id(String location) {
        var found = Pattern.compile("[0-9a-f-]{36}").matcher(location);
        assertThat(found.find()).as(location).isTrue();
        return UUID.fromString(found.group());
    }
}
