package org.dealwright.edge.webapi.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.batch.BatchRequest.Part;

class BatchRequestTest {
    /** The bytes of dynamics-web-api: a blank line first, ids in the part's headers, absolute addresses. */
    private static final String CHANGE_SET = """

            --dwa_batch_1
            Content-Type: multipart/mixed;boundary=changeset_2

            --changeset_2
            Content-Type: application/http
            Content-Transfer-Encoding: binary
            Content-ID: 1

            POST http://h/api/data/v9.2/accounts HTTP/1.1
            Content-Type: application/json
            prefer: return=representation

            {"name":"A"}

            --changeset_2
            Content-Type: application/http
            Content-Transfer-Encoding: binary
            Content-ID: 100001

            PUT $1/lastname HTTP/1.1
            Content-Type: application/json

            {"value":"B"}

            --changeset_2--

            --dwa_batch_1
            Content-Type: application/http
            Content-Transfer-Encoding: binary

            GET http://h/api/data/v9.2/accounts?$filter=name eq 'x y' HTTP/1.1
            Accept: application/json

            --dwa_batch_1--
            """;

    /** The bytes of Microsoft's single-page sample: ids inside, from 0, in lower case, addresses from the root of the host. */
    private static final String ID_INSIDE = """
            --batch_1
            Content-Type: multipart/mixed; boundary=changeset_2

            --changeset_2
            Content-Type: application/http
            Content-Transfer-Encoding: binary

            DELETE /api/data/v9.2/accounts(1) HTTP/1.1
            content-id: 0
            if-none-match: null

            --changeset_2--

            --batch_1
            Content-Type: application/http

            GET accounts
            --batch_1--
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aBatchWithAChangeSetIsRead(String newline) {
        var batch = BatchRequest.parse("multipart/mixed;boundary=dwa_batch_1", CHANGE_SET.replace("\n", newline));

        assertThat(batch.parts()).containsExactly(
                new Part.ChangeSet(List.of(
                        new Operation("1", "POST", "http://h/api/data/v9.2/accounts",
                                Map.of("content-type", "application/json", "prefer", "return=representation"), "{\"name\":\"A\"}"),
                        new Operation("100001", "PUT", "$1/lastname", Map.of("content-type", "application/json"), "{\"value\":\"B\"}"))),
                new Part.Single(new Operation(
                        null, "GET", "http://h/api/data/v9.2/accounts?$filter=name eq 'x y'", Map.of("accept", "application/json"), "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/mixed; boundary=batch_1", "Multipart/Mixed;Boundary=\"batch_1\"; charset=utf-8",
        "multipart/mixed;  boundary = batch_1;x=y"})
    void idsMayStandInsideAndVersionsAndBodiesBeMissing(String contentType) {
        var batch = BatchRequest.parse(contentType, ID_INSIDE);

        assertThat(batch.parts()).containsExactly(
                new Part.ChangeSet(List.of(new Operation(
                        "0", "DELETE", "/api/data/v9.2/accounts(1)", Map.of("content-id", "0", "if-none-match", "null"), ""))),
                new Part.Single(new Operation(null, "GET", "accounts", Map.of(), "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/json            | ``                                                 | BATCH_HEADER_INVALID
            multipart/mixed             | ``                                                 | BATCH_HEADER_INVALID
            multipart/mixed;boundary=b  | ``                                                 | BATCH_BOUNDARY_MISSING
            multipart/mixed;boundary=b  | --b~~GET a                                         | BATCH_BOUNDARY_MISSING
            multipart/mixed;boundary=b  | --b~~GET a~--bc--~                                 | BATCH_BOUNDARY_MISSING
            multipart/mixed;boundary=b  | --b~x~~GET a~--b--                                 | BATCH_HEADER_INVALID
            multipart/mixed;boundary=b  | --b~Content-Type: text/plain~~GET a~--b--          | BATCH_HEADER_INVALID
            multipart/mixed;boundary=b  | --b~Content-Type: multipart/mixed~~--b--           | BATCH_HEADER_INVALID
            multipart/mixed;boundary=b  | --b~~~--b--                                        | BATCH_REQUEST_LINE_INVALID
            multipart/mixed;boundary=b  | --b~~GET~--b--                                     | BATCH_REQUEST_LINE_INVALID
            multipart/mixed;boundary=b  | --b~~GET  HTTP/1.1~--b--                           | BATCH_REQUEST_LINE_INVALID
            multipart/mixed;boundary=b  | --b~~TRACE a HTTP/1.1~--b--                        | BATCH_REQUEST_LINE_INVALID
            multipart/mixed;boundary=b  | --b~~GET a HTTP/1.1~bad~--b--                      | BATCH_HEADER_INVALID
            multipart/mixed;boundary=b  | --b~@c~~--c~~GET a~--c--~--b--                     | BATCH_READ_IN_CHANGE_SET
            multipart/mixed;boundary=b  | --b~@c~~--c~@d~~--d--~--c--~--b--                  | BATCH_NESTED
            multipart/mixed;boundary=b  | --b~@c~~--c~~PUT a~--b--                           | BATCH_BOUNDARY_MISSING
            multipart/mixed;boundary=b  | --b~@c~~--c~Content-ID:1~~PUT a~--c~Content-ID: 1~~PUT b~--c--~--b-- | BATCH_CONTENT_ID_REPEATED
            """)
    void aBrokenBatchIsMalformed(String contentType, String body, String code) {
        var text = body.replace("@", "Content-Type: multipart/mixed;boundary=").replace("~", "\r\n");

        assertThatThrownBy(() -> BatchRequest.parse(contentType, text))
                .isInstanceOfSatisfying(Fault.Malformed.class, fault -> assertThat(fault.code().name()).isEqualTo(code));
    }

    @Test
    void aThousandOperationsAreReadAndNoMore() {
        var one = "--b\n\nGET a\n";

        assertThat(BatchRequest.parse("multipart/mixed;boundary=b", one.repeat(1000) + "--b--").parts()).hasSize(1000);
        assertThatThrownBy(() -> BatchRequest.parse("multipart/mixed;boundary=b", one.repeat(1001) + "--b--"))
                .isInstanceOf(Fault.Malformed.class);
    }

    @Property(tries = 1000)
    void randomBodiesAreReadOrMalformedNothingElse(@ForAll String text, @ForAll @Size(max = 30) List<Byte> pieces) {
        var words = List.of("--b", "--b--", "\n", "\r\n", "GET a HTTP/1.1",
                "Content-Type: multipart/mixed;boundary=c", "--c", "--c--", ":", "{}");
        var body = String.join("", pieces.stream().map(i -> words.get(Math.floorMod(i, words.size()))).toList());
        for (var candidate : List.of(text, body, "--b\n" + text + "\n--b--", "--b\n" + body + "\n--b--")) {
            try {
                BatchRequest.parse("multipart/mixed;boundary=b", candidate);
                BatchRequest.parse(text, candidate);
            } catch (Fault.Malformed expected) {
                assertThat(expected.code()).isNotNull();
            }
        }
    }
}
