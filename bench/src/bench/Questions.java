package bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

import org.dealwright.core.kernel.Ids;

/** What is asked, by whom. */
final class Questions {
    private static final int PAGE = 51, MANY = 500;
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
    private static final String OWNER = "(select fullname from systemuser u where u.systemuserid = t.ownerid)";
    private static final String LEAD = "leadid, fullname, subject, companyname, leadqualitycode, leadsourcecode, estimatedamount, statuscode, createdon, " + OWNER;
    private static final String DEAL = "opportunityid, name, (select a.name from account a where a.accountid = t.customerid), stepname, estimatedvalue, "
            + "estimatedclosedate, closeprobability, opportunityratingcode, " + OWNER;
    private static final String FIRM = "accountid, name, (select c.fullname from contact c where c.contactid = t.primarycontactid), telephone1, emailaddress1, "
            + "address1_city, industrycode, revenue, " + OWNER;
    private static final String NEWEST = "createdon desc nulls last, leadid desc";
    private final Product product;
    private final Sql sql;
    private final List<Question> all = new ArrayList<>();
    private final Person administrator;
    private final Person manager;
    private final Person seller;

    Questions(Product product) throws SQLException {
        this.product = product;
        this.sql = new Sql(product.connection());
        this.administrator = Person.administrator(product);
        this.manager = Person.of(product, "manager", Company.MANAGER);
        this.seller = Person.of(product, "seller", Company.SELLER);
    }

    List<Question> all() throws SQLException {
        for (var person : List.of(administrator, manager, seller)) {
            lists(person);
            records(person);
            search(person);
        }
        deepPages();
        own(manager);
        own(seller);
        writes(seller);
        new Papers(product, sql, seller).addTo(all);
        new Deals(product, seller).addTo(all);
        return all;
    }

    private void lists(Person person) {
        page(person, "list of open leads", 50, "/leads?view=open", person.sees(LEAD, "lead", "leadid", "statecode = 0", NEWEST, PAGE));
        page(person, "list of open deals by amount", 50, "/opportunities?view=open&sort=-estimatedvalue",
                person.sees(DEAL, "opportunity", "opportunityid", "statecode = 0", "estimatedvalue desc nulls last, opportunityid desc", PAGE));
        page(person, "list of active accounts by name", 50, "/accounts?view=active",
                person.sees(FIRM, "account", "accountid", "statecode = 0", "name nulls first, accountid", PAGE));
        page(person, "list of open activities by due date", 50, "/activitypointers?view=open",
                person.sees("activityid, subject, activitytypecode, scheduledend, statuscode, " + OWNER, "activitypointer", "activityid", "statecode in (0, 3)",
                        "scheduledend nulls first, activityid", PAGE));
        page(person, "board of all deals", 100, "/opportunities?show=board&view=open", board(person));
        all.add(new Question("API: 50 open leads", person.who(), 50,
                _ -> person.visitor().get("leads?$select=fullname,subject,companyname,estimatedamount&$filter=statecode%20eq%200&$orderby=createdon%20desc&$top=50"),
                person.sees(LEAD, "lead", "leadid", "statecode = 0", NEWEST, 50)));
    }

    private static String board(Person person) {
        return "select salesstage, closeprobability, count(*), sum(estimatedvalue_base) from ("
                + person.sees("*", "opportunity", "opportunityid", "statecode = 0", "opportunityid", Integer.MAX_VALUE) + ") t group by 1, 2";
    }

    private void page(Person person, String name, int budget, String path, String plain) {
        all.add(new Question(name, person.who(), budget, _ -> person.visitor().page(path), plain));
    }

    private List<UUID> some(Person person, String table, String id, String where) throws SQLException {
        var ids = new ArrayList<>(sql.texts(person.sees(id, table, id, where, id, 20 * MANY)));
        java.util.Collections.shuffle(ids, new Random(1));
        return ids.stream().limit(MANY).map(UUID::fromString).toList();
    }

    private void records(Person person) throws SQLException {
        record(person, "lead", "leads", "leadid");
        record(person, "opportunity", "opportunities", "opportunityid");
        record(person, "account", "accounts", "accountid");
    }

    private void record(Person person, String table, String set, String id) throws SQLException {
        var ids = some(person, table, id, "statecode = 0");
        all.add(new Question("record page: " + table, person.who(), 50, number -> person.visitor().page("/" + set + "/" + ids.get(number % ids.size())),
                "select t.*, " + OWNER + ", (select json_agg(a) from (select activityid, subject, scheduledend, statecode from activitypointer a"
                        + " where a.regardingobjectid = t." + id + " order by createdon desc limit 20) a) from " + table + " t where " + id + " = ?",
                number -> new Object[] {ids.get(number % ids.size())}));
    }

    private void search(Person person) {
        find(person, "search across types: a rare name", "fjelltek4711");
        find(person, "search across types: a common name", "haugen");
        find(person, "search across types: two words", "ingrid moreno");
    }

    private void find(Person person, String name, String words) {
        var where = List.of(words.split(" ")).stream().map(word -> "searchtext like '%" + word + "%'").reduce((one, other) -> one + " and " + other).orElseThrow();
        var plain = List.of("account", "contact", "opportunity", "lead").stream().map(table -> "(" + person.sees("'" + table + "' as kind, " + table + "id as id, modifiedon",
                table, table + "id", where, "modifiedon desc", 5) + ")").reduce((one, other) -> one + " union all " + other).orElseThrow();
        all.add(new Question(name, person.who(), 150, _ -> person.visitor().part("/search?q=" + words.replace(" ", "%20")), plain));
    }

    private void deepPages() throws SQLException {
        for (var person : List.of(administrator, manager, seller)) {
            var total = Long.parseLong(sql.texts("select count(*) from (" + person.sees("leadid", "lead", "leadid", "statecode = 0", "leadid", Integer.MAX_VALUE) + ") q").getFirst());
            var at = sql.texts(person.sees("to_char(createdon at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || ' ' || leadid", "lead", "leadid", "statecode = 0", NEWEST,
                    (int) Math.max(1, total * 6 / 10))).getLast().split(" ");
            var place = Base64.getUrlEncoder().withoutPadding().encodeToString(("=" + at[0] + "\n=" + at[1]).getBytes(StandardCharsets.UTF_8));
            page(person, "next page, behind 60 % of the open leads", 50, "/leads?view=open&after=" + place, person.sees(LEAD, "lead", "leadid",
                    "statecode = 0 and (createdon, leadid) < ('" + at[0] + "', '" + at[1] + "')", NEWEST, PAGE));
        }
    }

    private void own(Person person) {
        var mine = "statecode = 0 and ownerid = '" + person.user() + "'";
        page(person, "list of one's own deals, filtered, by amount", 50, "/opportunities?f=opportunityratingcode%3Ain%3A1%7C2&sort=-estimatedvalue",
                "select " + DEAL + " from opportunity t where " + mine + " and opportunityratingcode in (1, 2) order by estimatedvalue desc nulls last, opportunityid desc limit 51");
        page(person, "list of one's own leads", 50, "/leads", "select " + LEAD + " from lead t where " + mine + " order by " + NEWEST + " limit 51");
        page(person, "home", 300, "/", "select activityid, subject, scheduledend from activitypointer t where statecode in (0, 3) and ownerid = '" + person.user()
                + "' and scheduledend < current_date + 1 order by scheduledend limit 60");
        page(person, "board of one's own deals", 100, "/opportunities?show=board",
                "select salesstage, closeprobability, count(*), sum(estimatedvalue_base) from opportunity t where " + mine + " group by 1, 2");
    }

    private void writes(Person person) throws SQLException {
        var ids = some(person, "lead", "leadid", "statecode = 0 and ownerid = '" + person.user() + "'");
        all.add(new Question("open a field on the page and save it", person.who(), 100, number -> {
            var address = "/leads/" + ids.get(number % ids.size()) + "/field/jobtitle";
            person.visitor().field(address, Map.of("jobtitle", "Buyer " + number, "version", version(person.visitor().part(address).body())));
        }, SAVE, number -> new Object[] {"Buyer " + number, ids.get(number % ids.size())}));
        all.add(new Question("API: save a field", person.who(), 50, number -> person.visitor().patch("leads(" + ids.get(number % ids.size()) + ")",
                "{\"jobtitle\": \"Buyer " + number + "\"}"), SAVE, number -> new Object[] {"Buyer " + number, ids.get(number % ids.size())}));
        all.add(new Question("API: create a lead", person.who(), 50, number -> person.visitor().post("leads", """
                {"subject": "Pumps %1$d", "firstname": "Ann", "lastname": "Lee %1$d", "companyname": "Acme %1$d", "emailaddress1": "ann%1$d@acme.example",
                "telephone1": "+47 22 %1$d", "estimatedamount": 25000}""".formatted(number)), """
                insert into lead (leadid, subject, subject_s, firstname, lastname, fullname, fullname_s, companyname, companyname_s, emailaddress1, emailaddress1_s, estimatedamount,
                    estimatedamount_base, exchangerate, statecode, statuscode, ownerid, ownerid_type, owningbusinessunit, createdon, modifiedon, versionnumber, searchtext)
                select ?, 'Pumps', 'pumps', 'Ann', 'Lee', 'Ann Lee', 'ann lee', 'Acme', 'acme', 'ann@acme.example', 'ann@acme.example', 25000, 25000, 1, 0, 1, id,
                    'systemuser', unit, now(), now(), nextval('recordversion'), 'pumps\\nann lee\\nacme\\nann@acme.example' from bench.seller where number = 1
                """, _ -> new Object[] {Ids.next()}));
        qualify(person);
    }

    private static String version(String editor) {
        var found = VERSION.matcher(editor);
        return found.find() ? found.group(1) : "";
    }

    private static final String SAVE = "update lead set jobtitle = ?, modifiedon = now(), versionnumber = nextval('recordversion') where leadid = ?";

    /** Each call takes a lead of its own; as many as the calls of one run. */
    private void qualify(Person person) {
        all.add(new Question("API: qualify a lead", person.who(), 0, _ -> {
            var made = person.visitor().post("leads", "{\"subject\": \"Pumps\", \"lastname\": \"Lee\", \"companyname\": \"Acme " + Ids.next() + "\"}");
            var address = made.headers().firstValue("OData-EntityId").orElseThrow();
            person.visitor().post(address.substring(address.lastIndexOf("leads(")) + "/Microsoft.Dynamics.CRM.QualifyLead",
                    "{\"CreateAccount\": true, \"CreateContact\": true, \"CreateOpportunity\": true, \"Status\": 3}");
        }, ""));
    }
}
