package org.dealwright.edge.pages.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.work.activity.Note;

@WithWorld
final class FilesTest {
    private static final byte[] SIZES = "<script>alert(1)</script>, rozmiary".getBytes(StandardCharsets.UTF_8);
    @Autowired
    private WebApplicationContext product;
    private MockMvc pages;

    @BeforeEach
    void open() {
        pages = MockMvcBuilders.webAppContextSetup(product).build();
    }

    private MockHttpServletResponse ask(World world, Who who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return ask(world.as(who).actor(), request);
    }

    private MockHttpServletResponse ask(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request.principal(new TestingAuthenticationToken(actor, null)).header("HX-Request", "true")).andReturn().getResponse();
    }

    private static Ref note(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Helmets").set(Opportunity.CUSTOMER, account));
        return world.has(Values.of(Note.TYPE).set(Note.TITLE, "Sizes").set(Note.ABOUT, deal).set(Note.HAS_FILE, false));
    }

    private MockHttpServletResponse upload(World world, Who who, Ref note, byte[] content) throws Exception {
        var part = new MockPart("file", "Größen ü.html", content);
        part.getHeaders().set("Content-Type", "text/html");
        return ask(world, who, multipart("/annotations/" + note.id() + "/verb/upload").part(part));
    }

    @Test
    void aSellerPutsAFileOnANoteAndGetsItBackToSaveNotToRun(World world) throws Exception {
        var note = note(world);

        assertThat(upload(world, Who.SALESPERSON, note, SIZES).getStatus()).isEqualTo(200);
        var file = ask(world, Who.SALESPERSON, get("/annotations/" + note.id() + "/file"));

        assertThat(file.getContentAsByteArray()).isEqualTo(SIZES);
        assertThat(file.getContentType()).isEqualTo("application/octet-stream");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment").contains("filename*=UTF-8''Gr%C3%B6%C3%9Fen%20%C3%BC.html");
        assertThat(world.row(note).get(Note.FILE_SIZE)).isEqualTo(SIZES.length);
        assertThat(world.row(note).get(Note.HAS_FILE)).isTrue();
        assertThat(ask(world, Who.SALESPERSON, get("/annotations/" + note.id())).getContentAsString()).contains("/annotations/" + note.id() + "/file");
    }

    @Test
    void whoMayNotReadTheNoteDoesNotGetItsFileAndWhoMayNotWriteItDoesNotReplaceIt(World world) throws Exception {
        var note = note(world);
        upload(world, Who.SALESPERSON, note, SIZES);

        var newcomer = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Newcomer").set(SystemUser.SIGN_IN_NAME, "new@nordkamm.example")
                .set(SystemUser.UNIT, world.unitOf(Who.SALESPERSON.unit())));
        assertThat(ask(world.as(newcomer).actor(), get("/annotations/" + note.id() + "/file")).getStatus()).isIn(403, 404);
        assertThat(upload(world, Who.OTHER_SALESPERSON, note, new byte[1]).getStatus()).isIn(403, 404);
        assertThat(world.row(note).get(Note.FILE_SIZE)).isEqualTo(SIZES.length);
    }

    @Test
    void noFileOrTooLargeAFileIsRefusedByName(World world) throws Exception {
        var note = note(world);

        assertThat(upload(world, Who.SALESPERSON, note, new byte[0]).getStatus()).isEqualTo(422);
        assertThat(upload(world, Who.SALESPERSON, note, new byte[Note.LARGEST_FILE + 1]).getStatus()).isEqualTo(422);
        assertThat(ask(world, Who.SALESPERSON, get("/annotations/" + note.id() + "/file")).getStatus()).isEqualTo(404);
    }

    @Test
    void aFileDroppedOnADealHangsOnItWithItsSize(World world) throws Exception {
        var deal = world.row(note(world)).require(Note.ABOUT);
        var part = new MockPart("file", "sizes.txt", SIZES);

        ask(world, Who.SALESPERSON, multipart("/opportunities/" + deal.id() + "/notes").part(part));

        var reader = world.as(Who.SALESPERSON).read();
        assertThat(reader.rows(Query.of(Note.TYPE).where(Predicate.pointsAt(Note.ABOUT, deal.id())).where(Predicate.eq(Note.FILE_NAME, "sizes.txt"))))
                .singleElement().satisfies(note -> assertThat(note.get(Note.FILE_SIZE)).isEqualTo(SIZES.length));
    }

    @Test
    void ofSeveralFilesDroppedAtOnceAllAreKeptOrNone(World world) throws Exception {
        var deal = world.row(note(world)).require(Note.ABOUT);
        var small = new MockPart("file", "small.txt", SIZES);
        var huge = new MockPart("file", "huge.bin", new byte[Note.LARGEST_FILE + 1]);

        var answer = ask(world, Who.SALESPERSON, multipart("/opportunities/" + deal.id() + "/notes").part(small).part(huge));

        assertThat(answer.getStatus()).isEqualTo(422);
        var kept = Query.of(Note.TYPE).where(Predicate.pointsAt(Note.ABOUT, deal.id())).where(Predicate.eq(Note.HAS_FILE, true));
        assertThat(world.as(Who.SALESPERSON).read().rows(kept)).isEmpty();
        ask(world, Who.SALESPERSON, multipart("/opportunities/" + deal.id() + "/notes").part(small).part(new MockPart("file", "other.txt", SIZES)));
        assertThat(world.as(Who.SALESPERSON).read().rows(kept)).hasSize(2);
    }
}
