package org.dealwright.edge.webapi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealwright.edge.webapi.read.Rows.account;
import static org.dealwright.edge.webapi.read.Rows.contact;
import static org.dealwright.edge.webapi.read.Rows.mark;
import static org.dealwright.edge.webapi.read.Rows.set;
import static org.dealwright.edge.webapi.read.Rows.task;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.ReadApi;
import org.dealwright.work.activity.Note;

@WithWorld
class SinglesTest {
    @Test
    void aRecordIsFoundByItsIdHoweverThatIsWritten(World world) {
        var account = world.has(account(mark()));
        var api = new ReadApi(world, Who.ADMIN);

        var record = api.get("accounts(" + account.id() + ")?$select=name");

        assertThat(record.get("@odata.context").asString()).isEqualTo(ReadApi.BASE + "$metadata#accounts(name)/$entity");
        assertThat(api.get("accounts({" + account.id() + "})?$select=name")).isEqualTo(record);
        assertThat(api.get("accounts('" + account.id() + "')?$select=name")).isEqualTo(record);
        assertThat(api.get("accounts(accountid=" + account.id() + ")?$select=name")).isEqualTo(record);
        assertThat(api.get("accounts(" + account.id() + ")").get("@odata.context").asString()).isEqualTo(ReadApi.BASE + "$metadata#accounts/$entity");
    }

    @Test
    void aRecordIsFoundByAnyValuesThatMeanItAlone(World world) {
        var api = new ReadApi(world, Who.ADMIN);
        var twins = mark();
        world.has(account(twins));

        assertThat(api.get("transactioncurrencies(isocurrencycode='NOK')?$select=currencyname").get("currencyname").asString())
                .isEqualTo("Norwegian Krone");
        assertThat(api.get("accounts(name='" + twins + "')").get("name").asString()).isEqualTo(twins);
        world.has(account(twins));
        assertThat(api.fails("accounts(name='" + twins + "')", 400).get("message").asString()).contains("More than one");
        assertThat(api.fails("accounts(Name='" + twins + "')", 400).get("code").asString()).isEqualTo("0x0");
        assertThat(api.fails("transactioncurrencies(isocurrencycode='XXX')", 404).get("code").asString()).isEqualTo("0x80040217");
    }

    @Test
    void whoHasTheVersionAlreadyIsNotSentItAgain(World world) {
        var account = world.has(account(mark()));
        var path = "accounts(" + account.id() + ")?$select=name";
        var api = new ReadApi(world, Who.ADMIN);
        var etag = api.reply(path).headers().get("ETag");

        assertThat(etag).isEqualTo("W/\"" + world.row(account).version() + "\"");
        assertThat(api.with("If-None-Match", etag).reply(path).status()).isEqualTo(304);
        assertThat(api.with("If-None-Match", "W/\"1\"").reply(path).status()).isEqualTo(200);
        assertThat(api.with("If-None-Match", "null").reply(path).status()).isEqualTo(200);
        assertThat(api.with("If-None-Match", etag).annotated().reply(path).status()).isEqualTo(200);
        assertThat(api.with("If-None-Match", etag).reply(path + "&$expand=primarycontactid($select=fullname)").status()).isEqualTo(200);
    }

    @Test
    void aValueIsReadAlone(World world) {
        var account = world.has(set(account("Fjord & Pumps"), "numberofemployees", 12));
        var api = new ReadApi(world, Who.ADMIN);
        var record = "accounts(" + account.id() + ")/";

        var name = api.get(record + "name");
        assertThat(name.get("value").asString()).isEqualTo("Fjord & Pumps");
        assertThat(name.get("@odata.context").asString()).isEqualTo(ReadApi.BASE + "$metadata#accounts(" + account.id() + ")/name");
        assertThat(api.reply(record + "name/$value").text()).isEqualTo("Fjord & Pumps");
        assertThat(api.get(record + "numberofemployees").get("value").asInt()).isEqualTo(12);
        assertThat(api.reply(record + "websiteurl").status()).isEqualTo(204);
        assertThat(api.get(record + "_ownerid_value").get("value").asString()).isEqualTo(world.user(Who.SALESPERSON).toString());
        assertThat(api.fails(record + "Name", 404).get("code").asString()).isEqualTo("0x8006088a");
    }

    @Test
    void aRecordLeadsToOneAndToMany(World world) {
        var mark = mark();
        var contact = world.has(contact(mark));
        var account = world.has(set(account(mark), "primarycontactid", contact));
        var task = world.has(set(task(mark), "regardingobjectid", account));
        var api = new ReadApi(world, Who.ADMIN);
        var record = "accounts(" + account.id() + ")/";

        assertThat(api.get(record + "primarycontactid?$select=lastname").get("@odata.context").asString())
                .isEqualTo(ReadApi.BASE + "$metadata#contacts(lastname)/$entity");
        assertThat(api.get(record + "primarycontactid/lastname").get("value").asString()).isEqualTo(mark);
        assertThat(api.get(record + "ownerid").get("fullname").asString()).isEqualTo("Sofia Nowak");
        assertThat(api.reply(record + "parentaccountid").status()).isEqualTo(204);
        var tasks = api.get(record + "Account_Tasks?$select=subject&$filter=contains(subject,'" + mark + "')");
        assertThat(tasks.get("@odata.context").asString()).isEqualTo(ReadApi.BASE + "$metadata#tasks(subject)");
        assertThat(tasks.get("value").get(0).get("activityid").asString()).isEqualTo(task.id().toString());
        assertThat(api.reply(record + "Account_Tasks/$count").text()).isEqualTo("1");
        assertThat(api.get(record + "Account_Tasks(" + task.id() + ")/subject").get("value").asString()).isEqualTo(mark);
        assertThat(api.get(record + "primarycontactid/$ref").get("@odata.id").asString()).isEqualTo(ReadApi.BASE + "contacts(" + contact.id() + ")");
        assertThat(api.get(record + "Account_Tasks/$ref").get("value").get(0).get("@odata.id").asString()).isEqualTo(ReadApi.BASE + "tasks(" + task.id() + ")");
        assertThat(api.fails("accounts(" + UUID.randomUUID() + ")/Account_Tasks", 404).get("code").asString()).isEqualTo("0x80040217");
    }

    @Test
    void filesComeOnlyWhenTheyAreChosen(World world) {
        var text = "hello".getBytes(StandardCharsets.UTF_8);
        var note = world.has(Values.of(Note.TYPE).set(Note.TITLE, "n").set(Note.BODY, text).set(Note.HAS_FILE, true).set(Note.ABOUT, world.has(account(mark()))));
        var api = new ReadApi(world, Who.ADMIN);

        assertThat(api.get("annotations(" + note.id() + ")").has("documentbody")).isFalse();
        assertThat(api.get("annotations(" + note.id() + ")?$select=documentbody").get("documentbody").asString())
                .isEqualTo(Base64.getEncoder().encodeToString(text));
        assertThat(api.reply("annotations(" + note.id() + ")/documentbody/$value").text()).isEqualTo(Base64.getEncoder().encodeToString(text));
    }

    @Test
    void theRootTellsTheSets(World world) {
        var root = new ReadApi(world, Who.SALESPERSON).get("");

        assertThat(root.get("@odata.context").asString()).isEqualTo(ReadApi.BASE + "$metadata");
        assertThat(root.get("value").toString()).contains("{\"name\":\"opportunities\",\"kind\":\"EntitySet\",\"url\":\"opportunities\"}");
    }
}
