package org.dealwright.edge.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.Shop;
import org.dealwright.sales.invoice.ConvertSalesOrderToInvoice;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.invoice.IssueInvoice;
import org.dealwright.sales.order.CreateOrderFromQuote;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.product.PublishProduct;
import org.dealwright.sales.quote.ActivateQuote;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteLine;

/** Quotes, orders and invoices as their customers get them. */
@WithWorld
class PapersTest {
    private static final int FONT_KILOBYTES = 60;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Quote              | Valid until        | 1,234.50 | Subtotal
            PL | Oferta             | Ważna do           | 1 234,50 | Suma pozycji
            TR | Teklif             | Geçerlilik tarihi  | 1.234,50 | Ara toplam
            ES | Oferta             | Válida hasta       | 1.234,50 | Descuento
            ZH | 报价单             | 有效期至           | 1,234.50 | 小计
            NB | Tilbud             | Gyldig til         | 1 234,50 | Delsum
            """)
    void aQuoteSpeaksTheLanguageThatIsAskedFor(Language language, String title, String valid, String amount, String subtotal, World world) {
        letterhead(world);
        var shop = new Shop(world);
        var quote = quote(world, shop);
        shop.seller().run(ActivateQuote.class, ActivateQuote.Input.of(quote.id()));

        try (var pdf = printed(world, quote, language)) {
            var text = pdf.text().replace('\u00a0', ' ').replace('\u202f', ' ');
            assertThat(text).contains(title, valid, amount, subtotal, "Fjordkraft", "Storgata 1", "Zażółć gęślą jaźń", "Şişli, İstanbul, ışık, ağaç", "登山头盔",
                    "Nordkamm", "NO15 0299 7345 611", "1 / 1");
            assertThat(pdf.title()).startsWith(title);
        }
    }

    private static Ref quote(World world, Shop shop) {
        var quote = shop.sells(shop.quoting().set(Quote.VALID_FROM, LocalDate.of(2026, 3, 2)).set(Quote.VALID_TO, LocalDate.of(2026, 4, 1))
                .set(Quote.DOCUMENT.totals().discountPercent(), Shop.of("10")).set(Quote.DOCUMENT.totals().freight(), Shop.of("45"))
                .set(Quote.DOCUMENT.paymentTerms(), 1).set(Quote.DOCUMENT.description(), "Zażółć gęślą jaźń.\nŞişli, İstanbul, ışık, ağaç."));
        shop.sells(shop.lineOf(quote, product(world, shop, "登山头盔", "411.50"), "3").set(QuoteLine.LINE.tax(), Shop.of("308.63")));
        shop.sells(shop.lineOf(quote, product(world, shop, "Rysy rescue harness", "189"), "12").set(QuoteLine.LINE.manualDiscount(), Shop.of("68"))
                .set(QuoteLine.LINE.description(), "Sizes S to XL, three of each; inspection protocol for each harness."));
        shop.sells(Values.of(QuoteLine.TYPE).set(QuoteLine.QUOTE, quote).set(QuoteLine.LINE.overridden(), true)
                .set(QuoteLine.LINE.writeIn(), "Training day on the glacier").set(QuoteLine.LINE.quantity(), Shop.of("1.5"))
                .set(QuoteLine.LINE.unitPrice(), Shop.of("900")).set(QuoteLine.LINE.priceOverridden(), true));
        return quote;
    }

    @Test
    void sixtyLinesRunOverPagesThatEachHaveTheHeadOfTheTableAndTheirNumber(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var product = product(world, shop, "Guide rope 9.8 mm", "139");
        IntStream.range(0, 60).forEach(_ -> shop.line(quote, product, "2"));

        try (var pdf = printed(world, quote, Language.EN)) {
            assertThat(pdf.pages()).isEqualTo(3);
            assertThat(pdf.text()).contains("1 / 3", "2 / 3", "3 / 3", "16,680.00").satisfies(text ->
                    assertThat(text.split("Unit price", -1)).hasSize(4));
        }
    }

    @Test
    void aDraftSaysSoUntilItIsOffered(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        shop.line(quote, shop.product("Helmet", "79"), "1");
        try (var draft = printed(world, quote, Language.EN)) {
            assertThat(draft.text()).contains("Draft");
        }

        shop.seller().run(ActivateQuote.class, ActivateQuote.Input.of(quote.id()));

        try (var offered = printed(world, quote, Language.EN)) {
            assertThat(offered.text()).doesNotContain("Draft");
        }
    }

    @Test
    void anOrderNamesItsQuoteAndAnIssuedInvoiceItsLegalNumberAndWhereToPay(World world) {
        letterhead(world);
        var shop = new Shop(world);
        var quote = shop.activeQuote();
        var order = shop.seller().run(CreateOrderFromQuote.class, new CreateOrderFromQuote.Input(quote.id(), null, null, false, null));
        try (var pdf = printed(world, order, Language.EN)) {
            assertThat(pdf.text()).contains("Order confirmation", world.row(quote).require(Quote.NUMBER), "1,000.00");
        }

        var invoice = shop.seller().run(ConvertSalesOrderToInvoice.class, new ConvertSalesOrderToInvoice.Input(order.id()));
        try (var unissued = printed(world, invoice, Language.EN)) {
            assertThat(unissued.text()).contains("Draft");
        }
        shop.changes(invoice, Values.of(Invoice.TYPE).set(Invoice.DUE, LocalDate.of(2026, 4, 30)));
        shop.seller().run(IssueInvoice.class, new IssueInvoice.Input(invoice.id()));

        try (var issued = printed(world, invoice, Language.EN)) {
            assertThat(issued.text()).contains("Amount due", "Please transfer €1,000.00 by Apr 30, 2026", "NO15 0299 7345 611", "DNBANOKK")
                    .contains(world.row(invoice).require(Invoice.LEGAL_NUMBER)).doesNotContain("Draft");
        }
    }

    @Test
    void whatPeopleTypeIsWordsAndNeverAPieceOfThePage(World world) {
        var shop = new Shop(world);
        var quote = shop.sells(shop.quoting().set(Quote.NAME, "<b>Big</b> & \"bold\" <!-- ")
                .set(Quote.DOCUMENT.description(), "]]> <img src='http://127.0.0.1:1/x.png'> <style>body{display:none}</style> &amp;"));
        shop.line(quote, shop.product("<script>alert(1)</script>", "5"), "1");

        try (var pdf = printed(world, quote, Language.EN)) {
            assertThat(pdf.text()).contains("<b>Big</b> & \"bold\" <!--", "<script>alert(1)</script>", "]]> <img src='http://127.0.0.1:1/x.png'>", "&amp;");
        }
    }

    @Test
    void fontsLieInTheFileAsFarAsTheyAreUsed(World world) {
        var paper = world.bean(Papers.class).print(world.as(Who.ADMIN).actor(), quote(world, new Shop(world)), Language.ZH);

        try (var pdf = new Pdf("fonts", paper.pdf())) {
            assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
        assertThat(paper.pdf().length).isLessThan(FONT_KILOBYTES * 1024);
    }

    @Test
    void theDocumentStandsUnderItsRecordForWhoHasSignedIn(World world) {
        var quote = new Shop(world).quote();
        var address = "/quotes/" + quote.id() + "/pdf";

        var own = world.browser(Who.SALESPERSON).get(address + "?lang=pl");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().map()).containsEntry("Content-Type", List.of("application/pdf"));
        assertThat(own.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline").contains("Oferta", world.row(quote).require(Quote.NUMBER));
        assertThat(world.browser(Who.SALESPERSON).get("/quotes/" + quote.id()).body()).contains(address);
        assertThat(world.browser().get(address).statusCode()).isEqualTo(302);
        assertThat(world.browser(Who.SALESPERSON).get("/accounts/" + world.row(quote).require(Quote.ACCOUNT).id() + "/pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyPrintsWhatTheyMayNotSee(World world) {
        var quote = new Shop(world).quote();
        var newcomer = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Newcomer").set(SystemUser.UNIT, world.unitOf(Who.Where.SOUTH))
                .set(SystemUser.SIGN_IN_NAME, quote.id() + "@nordkamm.example").set(SystemUser.EMAIL, quote.id() + "@nordkamm.example"));

        assertThatThrownBy(() -> world.bean(Papers.class).print(world.as(newcomer).actor(), quote, Language.EN)).isInstanceOf(Fault.class);
    }

    @Test
    void theDocumentComesInAnotherLanguageFromTheMenu(World world) {
        var quote = new Shop(world).quote();
        var dialog = "/quotes/" + quote.id() + "/verb/pdfin";

        var answer = world.browser(Who.SALESPERSON).post(dialog, dialog, Map.of("lang", "tr"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/quotes/" + quote.id() + "/pdf?lang=tr");
    }

    /** With a short code, as a catalogue has it. */
    private static Ref product(World world, Shop shop, String name, String price) {
        var code = "K-" + UUID.randomUUID().toString().substring(30);
        var product = shop.admin(Values.of(Product.TYPE).set(Product.NAME, name).set(Product.NUMBER, code).set(Product.UNIT_GROUP, shop.unitGroup())
                .set(Product.TYPE.currency(), world.currency("EUR")));
        shop.price(shop.list(), product, price);
        world.as(Who.ADMIN).run(PublishProduct.class, new PublishProduct.Input(product.id()));
        return product;
    }

    private static Pdf printed(World world, Ref record, Language language) {
        var paper = world.bean(Papers.class).print(world.as(Who.SALESPERSON).actor(), record, language);
        return new Pdf(paper.fileName().replaceAll("[ .].*", "") + "-" + language + "-" + record.id().toString().substring(30), paper.pdf());
    }

    private static void letterhead(World world) {
        var company = world.asSystem().read().rows(Query.of(Organization.TYPE)).getFirst().ref();
        new Shop(world).adminChanges(company, Values.of(Organization.TYPE).set(Organization.STREET, "Fjellveien 14").set(Organization.POSTAL_CODE, "5019")
                .set(Organization.CITY, "Bergen").set(Organization.COUNTRY, "Norway").set(Organization.TAX_NUMBER, "NO 912 345 678 MVA")
                .set(Organization.BANK, "DNB Bank ASA").set(Organization.BANK_ACCOUNT, "NO15 0299 7345 611").set(Organization.BANK_CODE, "DNBANOKK")
                .set(Organization.PHONE, "+47 55 01 02 03").set(Organization.EMAIL, "sales@nordkamm.example")
                .set(Organization.WEBSITE, "https://www.nordkamm.example"));
    }
}
