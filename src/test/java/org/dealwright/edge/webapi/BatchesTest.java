package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

@WithWorld
class BatchesTest {
    private static final Pattern ENTITY = Pattern.compile("OData-EntityId: \\S+\\(([0-9a-f-]{36})\\)");

    @Test
    void aChangeSetIsAnsweredByteForByte(World world) {
        var answer = send(world, changeSet(request("1", "POST accounts", "{\"name\":\"Batch\"}")));

        var id = entity(answer);
        assertThat(answer.status()).isEqualTo(200);
        var boundary = answer.header("Content-Type").replace("multipart/mixed; boundary=", "");
        assertThat(boundary).startsWith("batchresponse_");
        var set = answer.body().replaceAll("(?s).*boundary=(changesetresponse_[0-9a-f-]+).*", "$1");
        assertThat(answer.body()).isEqualTo(String.join("\r\n", "--" + boundary, "Content-Type: multipart/mixed; boundary=" + set, "", "--" + set,
                "Content-Type: application/http", "Content-Transfer-Encoding: binary", "Content-ID: 1", "", "HTTP/1.1 204 No Content",
                "OData-Version: 4.0", "OData-EntityId: " + base(world) + "accounts(" + id + ")", "Location: " + base(world) + "accounts(" + id + ")", "", "",
                "--" + set + "--", "--" + boundary + "--", ""));
    }

    @Test
    void laterRequestsOfAChangeSetReferToEarlierOnes(World world) {
        var answer = send(world, changeSet(
                request("1", "POST " + base(world) + "contacts", "{\"lastname\":\"Lee\"}"),
                request("2", "POST /api/data/v9.2/accounts", "{\"name\":\"Ref\",\"primarycontactid@odata.bind\":\"$1\"}"),
                request("3", "PUT $1/firstname", "{\"value\":\"Ann\"}"),
                request("4", "PATCH $2", "{\"telephone1\":\"7\"}"),
                request("5", "POST $2/contact_customer_accounts/$ref", "{\"@odata.id\":\"$1\"}")));

        assertThat(answer.body()).doesNotContain("error");
        var contact = world.row(Contact.TYPE.ref(entity(answer)));
        assertThat(contact.<String>get(Contact.TYPE.common("firstname"))).isEqualTo("Ann");
        var account = world.asSystem().read().first(Query.of(Account.TYPE).where(Predicate.pointsAt(Account.PRIMARY_CONTACT, contact.id()))).orElseThrow();
        assertThat(account.get(Account.PHONE)).isEqualTo("7");
        assertThat(contact.get(Contact.TYPE.lookup("parentcustomerid").orElseThrow())).isEqualTo(account.ref());
    }

    @Test
    void aReferenceForwardIsRefused(World world) {
        var answer = send(world, changeSet(request("1", "POST accounts", "{\"name\":\"A\",\"primarycontactid@odata.bind\":\"$2\"}"),
                request("2", "POST contacts", "{\"lastname\":\"Lee\"}")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Content-ID Reference: '$2' does not exist in the batch context.").contains("HTTP/1.1 400 Bad Request");
    }

    @Test
    void nothingIsLeftOfAChangeSetThatFails(World world) {
        var name = "Gone " + UUID.randomUUID();
        var answer = send(world, changeSet(request("1", "POST accounts", "{\"name\":\"" + name + "\"}"), request("2", "POST accounts", "{\"nonsense\":1}")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Content-ID: 2").doesNotContain("changesetresponse").contains("HTTP/1.1 400 Bad Request");
        assertThat(world.asSystem().read().count(Query.of(Account.TYPE).where(Predicate.eq(Account.NAME, name)))).isZero();
    }

    @Test
    void aBatchStopsAtItsFirstFailureUnlessToldToGoOn(World world) {
        var name = "On " + UUID.randomUUID();
        var parts = single("GET nonsense", "") + single("POST accounts", "{\"name\":\"" + name + "\"}");

        var stopped = send(world, parts);
        assertThat(stopped.status()).isEqualTo(400);
        assertThat(stopped.body()).contains("HTTP/1.1 404 Not Found").doesNotContain("204");
        var wentOn = send(world, parts, "Prefer", "odata.continue-on-error");
        assertThat(wentOn.status()).isEqualTo(200);
        assertThat(wentOn.body()).contains("HTTP/1.1 404 Not Found").contains("HTTP/1.1 204 No Content");
        assertThat(world.asSystem().read().count(Query.of(Account.TYPE).where(Predicate.eq(Account.NAME, name)))).isEqualTo(1);
    }

    @Test
    void readsAreAnsweredOnOneLine(World world) {
        var answer = send(world, single("GET WhoAmI", "") + single("GET accounts?$select=name&$top=1", ""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().lines().filter(line -> line.startsWith("{")).toList()).hasSize(2).allMatch(line -> line.endsWith("}"));
    }

    @Test
    void aBatchInABatchAndNonsenseAreRefused(World world) {
        assertThat(send(world, single("POST $batch", "")).status()).isEqualTo(400);
        assertThat(send(world, "nonsense").status()).isEqualTo(400);
        assertThat(Api.of(world, Who.SALESPERSON).post("$batch", "x").status()).isEqualTo(400);
        assertThat(Api.of(world, Who.SALESPERSON).get("$batch").status()).isEqualTo(405);
    }

    private static String base(World world) {
        return Api.of(world, Who.SALESPERSON).base();
    }

    private static Api.Answer send(World world, String parts, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "multipart/mixed;boundary=dwa_batch_1";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return Api.of(world, Who.SALESPERSON).post("$batch", parts + "--dwa_batch_1--\r\n", all);
    }

    private static String changeSet(String... requests) {
        return "\r\n--dwa_batch_1\r\nContent-Type: multipart/mixed;boundary=set_1\r\n\r\n" + String.join("", requests) + "--set_1--\r\n";
    }

    private static String request(String id, String line, String body) {
        return "--set_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: " + id + "\r\n\r\n" + line
                + " HTTP/1.1\r\nContent-Type: application/json\r\n\r\n" + body + "\r\n";
    }

    private static String single(String line, String body) {
        return "\r\n--dwa_batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n" + line
                + " HTTP/1.1\r\nContent-Type: application/json\r\n\r\n" + body + "\r\n";
    }

    private static UUID entity(Api.Answer answer) {
        var match = ENTITY.matcher(answer.body());
        assertThat(match.find()).as(answer.body()).isTrue();
        return UUID.fromString(match.group(1));
    }
}
