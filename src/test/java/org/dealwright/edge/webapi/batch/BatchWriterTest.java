package org.dealwright.edge.webapi.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.junit.jupiter.api.Test;

class BatchWriterTest {
    @Test
    void answersLookAsClientsReadThem() throws IOException {
        var out = new StringBuilder();
        var writer = new BatchWriter(out, "1");
        writer.writeChangeSet("2", List.of(
                new Answer("1", 204, headers("OData-Version", "4.0", "OData-EntityId", "http://h/accounts(1)"), ""),
                new Answer("2", 201, headers("Content-Type", "application/json; odata.metadata=minimal"), "{\n \"a\": 1\r\n}")));
        writer.write(new Answer(null, 200, headers("Content-Type", "text/plain"), "10"));
        writer.end();

        assertThat(writer.contentType()).isEqualTo("multipart/mixed; boundary=batchresponse_1");
        assertThat(out.toString()).isEqualTo("""
                --batchresponse_1
                Content-Type: multipart/mixed; boundary=changesetresponse_2

                --changesetresponse_2
                Content-Type: application/http
                Content-Transfer-Encoding: binary
                Content-ID: 1

                HTTP/1.1 204 No Content
                OData-Version: 4.0
                OData-EntityId: http://h/accounts(1)


                --changesetresponse_2
                Content-Type: application/http
                Content-Transfer-Encoding: binary
                Content-ID: 2

                HTTP/1.1 201 Created
                Content-Type: application/json; odata.metadata=minimal

                {  "a": 1 }
                --changesetresponse_2--
                --batchresponse_1
                Content-Type: application/http
                Content-Transfer-Encoding: binary

                HTTP/1.1 200 OK
                Content-Type: text/plain

                10
                --batchresponse_1--
                """.replace("\n", "\r\n"));
    }

    @Test
    void aHeaderCannotBringLinesOfItsOwn() throws IOException {
        var out = new StringBuilder();

        new BatchWriter(out, "1").write(new Answer("1\r\nX: y", 499, headers("Location", "a\nb"), ""));

        assertThat(out).contains("Content-ID: 1 X: y\r\n", "HTTP/1.1 499 Status\r\n", "Location: a b\r\n");
    }

    private static SequencedMap<String, String> headers(String... pairs) {
        var headers = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            headers.putAll(Map.of(pairs[i], pairs[i + 1]));
        }
        return headers;
    }
}
