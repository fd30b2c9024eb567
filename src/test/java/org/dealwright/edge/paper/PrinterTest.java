package org.dealwright.edge.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.junit.jupiter.api.Test;

import org.dealwright.edge.paper.sheet.Sheet;

/** What the printer never does, whatever it is given. */
class PrinterTest {
    @Test
    void nothingIsFetchedFromTheNetworkOrFromAFile() throws IOException {
        var visits = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        var printer = new Printer(TemplateEngine.createPrecompiled(ContentType.Html));

        try (var pdf = new Pdf("fetched", printer.print(sheet("http://127.0.0.1:" + server.getAddress().getPort() + "/logo.png")));
                var file = new Pdf("file", printer.print(sheet("file:///etc/hostname")))) {
            assertThat(pdf.text()).contains("QUO-1");
            assertThat(file.text()).contains("QUO-1");
        } finally {
            server.stop(0);
        }
        assertThat(visits).hasValue(0);
    }

    private static Sheet sheet(String logo) {
        return new Sheet("en", "Quote", "QUO-1", null, null, new Sheet.Letterhead("Nordkamm", logo, List.of(), "Nordkamm", List.of()),
                new Sheet.Address(null, List.of("Alpine AS")), null, List.of(),
                new Sheet.Table("No.", null, "Description", List.of("Quantity", "Unit", "Price", "Amount"), List.of(), "None"), List.of(), null, List.of(), null);
    }
}
