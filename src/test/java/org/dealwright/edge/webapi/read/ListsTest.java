package org.dealwright.edge.webapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.ReadApi;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

@WithWorld
class ListsTest {
    @Test
    void aListShowsWhatWasChosenAndTheKey(World world) {
        var mark = mark();
        var account = world.has(account(mark + " Fjord Pumps"));

        var list = new ReadApi(world, Who.ADMIN).get("accounts?$select=name,accountnumber&$filter=startswith(name,'" + mark + "')");

        assertThat(list.get("@odata.context").asString()).endsWith("/api/data/v9.2/$metadata#accounts(name,accountnumber)");
        var record = list.get("value").get(0);
        assertThat(record.propertyNames()).containsExactly("@odata.etag", "name", "accountnumber", "accountid");
        assertThat(record.get("accountid").asString()).isEqualTo(account.id().toString());
        assertThat(record.get("accountnumber").isNull()).isTrue();
        assertThat(record.get("@odata.etag").asString()).isEqualTo("W/\"" + world.row(account).version() + "\"");
    }

    @Test
    void sumsAreRefusedRatherThanLeftOut(World world) {
        assertThat(new ReadApi(world, Who.ADMIN).fails("accounts?$apply=aggregate(revenue with sum as total)", 400).get("message").asString()).contains("$apply");
    }

    @Test
    void moneyBringsItsCurrencyAndItsAnnotations(World world) {
        var mark = mark();
        world.has(account(mark).set(column(Account.TYPE, "revenue"), new BigDecimal("5000000")).set(Account.TYPE.currency(), world.currency("NOK")));

        var record = new ReadApi(world, Who.ADMIN).annotated().get("accounts?$select=revenue&$filter=name eq '" + mark + "'").get("value").get(0);

        assertThat(new ReadApi(world, Who.ADMIN).reply("accounts?$select=revenue&$filter=name eq '" + mark + "'").text()).contains("\"revenue\":5000000.0000,");
        assertThat(record.get("revenue@OData.Community.Display.V1.FormattedValue").asString()).contains("kr").contains("5,000,000");
        assertThat(record.get("_transactioncurrencyid_value@Microsoft.Dynamics.CRM.lookuplogicalname").asString()).isEqualTo("transactioncurrency");
        assertThat(record.get("_transactioncurrencyid_value@Microsoft.Dynamics.CRM.associatednavigationproperty").asString())
                .isEqualTo("transactioncurrencyid");
        assertThat(record.get("_transactioncurrencyid_value@OData.Community.Display.V1.FormattedValue").asString()).isEqualTo("Norwegian Krone");
        var names = List.copyOf(record.propertyNames());
        assertThat(names.indexOf("revenue")).isEqualTo(names.indexOf("revenue@OData.Community.Display.V1.FormattedValue") + 1);
    }

    @Test
    void pagesGoToTheEndOverTiesAndEmptyValuesAndQuotes(World world) {
        var mark = mark();
        for (var i = 0; i < 23; i++) {
            var city = i % 4 == 0 ? null : i % 4 == 1 ? "O'Hara \"<&>\" %41" : "Łódź " + i % 3;
            world.has(account(mark + " " + i).set(column(Account.TYPE, "address1_city"), city));
        }
        var api = new ReadApi(world, Who.ADMIN).preferring("odata.maxpagesize=3");

        for (var order : List.of("address1_city", "address1_city desc", "address1_city,name desc", "_ownerid_value desc,address1_city", "createdon,name", "name")) {
            var names = api.all("accounts?$select=name&$filter=startswith(name,'" + mark + "')&$orderby=" + order, "name");
            assertThat(names).as(order).hasSize(23).doesNotHaveDuplicates();
        }
        var cities = api.all("accounts?$select=address1_city&$filter=startswith(name,'" + mark + "')&$orderby=address1_city", "address1_city");
        assertThat(cities.subList(0, 6)).containsOnly("null");
        assertThat(cities).isEqualTo(api.all("accounts?$select=address1_city&$filter=startswith(name,'" + mark + "')&$orderby=address1_city desc",
                "address1_city").reversed());
    }

    @Test
    void topIsAllThereIsAndAPageSizeIsStronger(World world) {
        var mark = mark();
        for (var i = 0; i < 5; i++) {
            world.has(account(mark + i));
        }
        var ours = "&$filter=startswith(name,'" + mark + "')&$orderby=name";
        var api = new ReadApi(world, Who.ADMIN);

        var top = api.get("accounts?$select=name&$count=true&$top=2" + ours);
        assertThat(top.get("value")).hasSize(2);
        assertThat(top.get("@odata.count").asInt()).isEqualTo(5);
        assertThat(top.has("@odata.nextLink")).isFalse();
        assertThat(api.preferring("odata.maxpagesize=4").all("accounts?$select=name&$top=2" + ours, "name")).hasSize(5);
        assertThat(api.get("accounts?$top=0" + ours).get("value")).isEmpty();
        assertThat(api.reply("accounts/$count?$filter=startswith(name,'" + mark + "')").text()).isEqualTo("5");
    }

    @Test
    void singleRecordsAreExpandedInTheSameRow(World world) {
        var mark = mark();
        var contact = world.has(contact(mark));
        world.has(account(mark).set(lookup(Account.TYPE, "primarycontactid"), contact));
        world.has(account(mark + " without"));

        var path = "accounts?$select=name&$expand=primarycontactid($select=fullname),ownerid($select=fullname)&$orderby=name&$filter=startswith(name,'"
                + mark + "')";
        var list = new ReadApi(world, Who.ADMIN).get(path);

        assertThat(list.get("@odata.context").asString()).endsWith("#accounts(name,primarycontactid(fullname),ownerid(fullname))");
        assertThat(list.get("value").get(0).get("primarycontactid").get("contactid").asString()).isEqualTo(contact.id().toString());
        assertThat(list.get("value").get(0).get("ownerid").get("fullname").asString()).isEqualTo("Sofia Nowak");
        assertThat(list.get("value").get(0).get("ownerid").get("ownerid").asString()).isEqualTo(world.user(Who.SALESPERSON).toString());
        assertThat(list.get("value").get(1).get("primarycontactid").isNull()).isTrue();
    }

    @Test
    void collectionsAreExpandedByOneQuestion(World world) {
        var mark = mark();
        for (var i = 0; i < 3; i++) {
            var account = world.has(account(mark + i));
            for (var each = 0; each < i; each++) {
                world.has(contact(mark + " " + each).set(lookup(Contact.TYPE, "parentcustomerid"), account));
            }
        }
        var api = new ReadApi(world, Who.ADMIN);
        var path = "accounts?$select=name&$expand=contact_customer_accounts($select=fullname;$orderby=fullname desc)&$orderby=name&$filter=startswith(name,'"
                + mark + "')";

        var list = api.get(path).get("value");

        assertThat(strings(list.get(2).get("contact_customer_accounts"), "fullname")).hasSize(2).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(list.get(0).get("contact_customer_accounts")).isEmpty();
        assertThat(list.get(1).get("contact_customer_accounts@odata.nextLink").asString())
                .endsWith("/contact_customer_accounts?$select=fullname&$orderby=fullname%20desc");
        assertThat(world.statements(() -> api.get(path)).stream().filter(each -> each.contains("from \"contact\"") || each.contains("from \"account\"")))
                .hasSize(2);
        assertThat(api.get("accounts?$expand=contact_customer_accounts($top=1)&$filter=name eq '" + mark + "2'").get("value").get(0)
                .get("contact_customer_accounts")).hasSize(1);
    }

    private static List<String> strings(JsonNode array, String property) {
        return StreamSupport.stream(array.spliterator(), false).map(each -> each.get(property).asString()).toList();
    }

    private static Values account(String name) {
        return Values.of(Account.TYPE).set(Account.TYPE.primaryName(), name);
    }

    private static Values contact(String name) {
        return Values.of(Contact.TYPE).set(column(Contact.TYPE, "lastname"), name);
    }

    private static <T> Column<T> column(RecordType type, String name) {
        return type.common(name);
    }

    private static Column<Ref> lookup(RecordType type, String name) {
        return type.common(name);
    }

    private static String mark() {
        return "m" + UUID.randomUUID().toString().substring(0, 8);
    }
}
