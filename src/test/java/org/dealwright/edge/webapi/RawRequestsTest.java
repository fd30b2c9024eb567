package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;

/** What real clients send, byte for byte; most servers refuse it. */
@WithWorld
class RawRequestsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            accounts?$select=name&$filter=Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=["5"]);200
            RetrieveTotalRecordCount(EntityNames=@p)?@p=["account"];200
            accounts?$filter=name%20eq%20'<b>';200
            accounts?$filter=name%20eq%20'a|b^c`d\\e';200
            accounts(accountnumber='a%2Fb');404
            accounts(accountnumber='a%252Fb');404
            /accounts(11111111-1111-1111-1111-111111111111);404
            accounts?%24select=name&%24top=1;200
            accounts?$filter=name%20eq%20'%';400
            accounts?$filter=name%20eq%20'%00';400
            accounts(%00);400
            """)
    void isAnswered(String path, int status, World world) throws IOException {
        assertThat(send(path, world)).startsWith("HTTP/1.1 " + status);
    }

    private static String send(String path, World world) throws IOException {
        var http = world.http(Who.SALESPERSON);
        var uri = http.uri("/api/data/v9.2/" );
        var token = http.request("/").GET().build().headers().firstValue("Authorization").orElseThrow();
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream().write(("GET " + uri.getPath() + path + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nAuthorization: " + token
                    + "\r\nIf-None-Match: null\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
