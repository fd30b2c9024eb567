package org.dealwright.sales.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.job.Errand;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.Email;
import org.dealwright.work.activity.Note;

/** The library of Nordkamm: its managers keep it, its salespeople read and send. */
@WithWorld
class LibraryTest {
    @Test
    void aNewerFileSupersedesAndTheOlderOneStaysReadable(World world) {
        var brochure = literature(world, true, null);
        var item = file(world, brochure, "first edition".getBytes(StandardCharsets.UTF_8));

        replace(world, item, "second edition");
        replace(world, item, "third edition");

        assertThat(world.row(item).get(SalesLiteratureItem.VERSION)).isEqualTo(3);
        assertThat(content(world, item)).isEqualTo("third edition");
        var older = world.as(Who.SALESPERSON).read().rows(Query.of(SalesLiteratureItem.TYPE)
                .where(Predicate.pointsAt(SalesLiteratureItem.REPLACED_BY, item.id())));
        assertThat(older).extracting(row -> row.get(SalesLiteratureItem.VERSION)).containsExactlyInAnyOrder(1, 2);
        assertThat(older).extracting(row -> content(world, row.ref())).containsExactlyInAnyOrder("first edition", "second edition");
    }

    @Test
    void literatureIsFoundByWhatIsWrittenInItsPdfAndOfficeFiles(World world) {
        var brochure = literature(world, true, null);
        read(world, file(world, brochure, pdf("The chamois helmet")));
        var slides = file(world, brochure, office("ppt/slides/slide1.xml", "<a><p><t>Gletscher</t><t>spalte</t></p><p>next</p></a>"));
        read(world, slides);

        assertThat(found(world, "CHAMOIS")).containsExactly(brochure.id());
        assertThat(found(world, "gletscherspalte")).containsExactly(brochure.id());
        world.as(Who.MANAGER).run(DeleteRecord.class, new DeleteRecord.Input(slides, null));
        assertThat(found(world, "gletscherspalte")).isEmpty();
        assertThat(found(world, "chamois")).hasSize(1);
    }

    @Test
    void literatureIsFoundByItsTitleAndByItsDescription(World world) {
        var leaflet = world.has(Values.of(SalesLiterature.TYPE).set(SalesLiterature.NAME, "Murmeltier leaflet").set(SalesLiterature.DESCRIPTION,
                "For the Steinbock fair"));

        assertThat(found(world, "murmeltier")).containsExactly(leaflet.id());
        assertThat(found(world, "steinbock")).containsExactly(leaflet.id());
    }

    @Test
    void whatStoodInAnOlderFileIsNoLongerFound(World world) {
        var brochure = literature(world, true, null);
        var item = file(world, brochure, "crampons".getBytes(StandardCharsets.UTF_8));
        read(world, item);
        replace(world, item, "harnesses");
        read(world, item);

        assertThat(found(world, "crampons")).isEmpty();
        assertThat(found(world, "harnesses")).containsExactly(brochure.id());
    }

    @Test
    void aFileThatCanNotBeReadIsKeptAllTheSame(World world) {
        var item = file(world, literature(world, true, null), "%PDF-1.7 and then nothing of the kind".getBytes(StandardCharsets.UTF_8));
        read(world, item);

        assertThat(world.row(item).get(SalesLiteratureItem.FILE_SIZE)).isPositive();
        assertThat(FileText.of(office("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"))).doesNotContain("root");
    }

    @Test
    void aSalespersonSendsAFileAsADraftWithALinkAndSeesThatItWasOpened(World world) {
        var brochure = literature(world, true, null);
        var item = file(world, brochure, "Heat".getBytes(StandardCharsets.UTF_8));
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Helmets").set(Lead.NAME.last(), "Haugen"));

        var mail = world.as(Who.SALESPERSON).run(SendLiterature.class,
                new SendLiterature.Input(item, lead, lead, "kari@haugen.example", "Hello <Kari>", true, "https://crm.example"));

        var send = sent(world, brochure).getFirst();
        var token = send.require(LiteratureSend.TOKEN);
        assertThat(token).hasSize(32);
        assertThat(world.row(mail).get(Email.COMMON.description())).contains("Hello <Kari>", "https://crm.example/read/" + token);
        assertThat(world.row(mail).get(Email.TYPE.state())).isEqualTo(ActivityState.OPEN.number());
        assertThat(world.row(mail).get(Email.COMMON.regarding())).isEqualTo(lead);
        assertThat(world.asSystem().read().rows(Query.of(Note.TYPE).where(Predicate.pointsAt(Note.ABOUT, mail.id())))).hasSize(1);
        assertThat(world.row(brochure).get(SalesLiterature.TIMES_SENT)).isEqualTo(1);

        world.asSystem().run(OpenLiterature.class, token);
        world.asSystem().run(OpenLiterature.class, token);
        assertThat(world.row(send.ref()).get(LiteratureSend.OPENS)).isEqualTo(2);
        assertThat(world.row(send.ref()).get(LiteratureSend.FIRST_OPENED)).isNotNull();
    }

    @Test
    void whatHasRunOutOrIsNotForCustomersDoesNotLeaveTheCompany(World world) {
        var expired = file(world, literature(world, true, LocalDate.of(2020, 1, 1)), new byte[] {1});
        var internal = file(world, literature(world, false, null), new byte[] {1});
        var empty = world.as(Who.MANAGER).run(CreateRecord.class, Values.of(SalesLiteratureItem.TYPE).set(SalesLiteratureItem.TITLE, "Soon")
                .set(SalesLiteratureItem.LITERATURE, literature(world, true, null)));

        assertThat(refused(world, expired)).isEqualTo(LiteratureError.LITERATURE_EXPIRED);
        assertThat(refused(world, internal)).isEqualTo(LiteratureError.LITERATURE_NOT_FOR_CUSTOMERS);
        assertThat(refused(world, empty)).isEqualTo(LiteratureError.LITERATURE_IS_EMPTY);
        assertThat(world.as(Who.SALESPERSON).attempting(SendLiterature.class, new SendLiterature.Input(empty, null, null, " ", "", false, "")).fault())
                .isInstanceOf(Fault.Invalid.class);
    }

    @Test
    void aLinkEndsWithWhatItLeadsTo(World world) {
        var brochure = literature(world, true, null);
        world.as(Who.SALESPERSON).run(SendLiterature.class, new SendLiterature.Input(file(world, brochure, new byte[] {1}), null, null, "a@b.example", "", false, ""));
        var token = sent(world, brochure).getFirst().require(LiteratureSend.TOKEN);
        world.as(Who.MANAGER).run(UpdateRecord.class, new UpdateRecord.Input(brochure.id(), Values.of(SalesLiterature.TYPE)
                .set(SalesLiterature.EXPIRES_ON, LocalDate.of(2020, 1, 1)), null));

        assertThat(world.asSystem().attempting(OpenLiterature.class, token).fault()).isInstanceOf(Fault.NotFound.class);
        assertThat(world.asSystem().attempting(OpenLiterature.class, "guessed").fault()).isInstanceOf(Fault.NotFound.class);
    }

    private static Object refused(World world, Ref item) {
        var fault = world.as(Who.SALESPERSON).attempting(SendLiterature.class, new SendLiterature.Input(item, null, null, "a@b.example", "", false, "")).fault();
        return fault == null ? "sent" : fault.code();
    }

    private static List<Row> sent(World world, Ref literature) {
        return world.as(Who.SALESPERSON).read().rows(Query.of(LiteratureSend.TYPE).where(Predicate.pointsAt(LiteratureSend.LITERATURE, literature.id())));
    }

    private static List<UUID> found(World world, String words) {
        return world.as(Who.SALESPERSON).read().rows(Query.of(SalesLiterature.TYPE).where(new Predicate.Search(words))).stream().map(Row::id).toList();
    }

    private static void read(World world, Ref item) {
        world.bean(ReadLiterature.class).run(item.id().toString(), Errand.Stop.NEVER);
    }

    private static Ref literature(World world, boolean forCustomers, @Nullable LocalDate expires) {
        return world.has(Values.of(SalesLiterature.TYPE).set(SalesLiterature.NAME, "Brochure").set(SalesLiterature.FOR_CUSTOMERS, forCustomers)
                .set(SalesLiterature.EXPIRES_ON, expires));
    }

    private static Ref file(World world, Ref literature, byte[] content) {
        return world.as(Who.MANAGER).run(CreateRecord.class, Values.of(SalesLiteratureItem.TYPE).set(SalesLiteratureItem.TITLE, "Front page")
                .set(SalesLiteratureItem.LITERATURE, literature).set(SalesLiteratureItem.FILE_NAME, "front.txt").set(SalesLiteratureItem.CONTENT, content));
    }

    private static void replace(World world, Ref item, String text) {
        world.as(Who.MANAGER).run(UpdateRecord.class, new UpdateRecord.Input(item.id(), Values.of(SalesLiteratureItem.TYPE)
                .set(SalesLiteratureItem.CONTENT, text.getBytes(StandardCharsets.UTF_8)), null));
    }

    private static String content(World world, Ref item) {
        return new String(world.as(Who.SALESPERSON).read().first(Query.of(SalesLiteratureItem.TYPE).select(SalesLiteratureItem.CONTENT)
                .where(Predicate.is(SalesLiteratureItem.TYPE, item.id()))).orElseThrow().require(SalesLiteratureItem.CONTENT), StandardCharsets.UTF_8);
    }

    private static byte[] pdf(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                stream.newLineAtOffset(72, 700);
                stream.showText(text);
                stream.endText();
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] office(String part, String xml) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
