package bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

/** Work on many rows at once, in and out. Imports come last: what they bring stays in the company. */
final class Loads {
    private static final int WARM = 10_000, IN = 20_000, OUT = 100_000;
    private static final Pattern IMPORT = Pattern.compile("\"ImportId\"\\s*:\\s*\"([^\"]+)\""), STATUS = Pattern.compile("\"statuscode\"\\s*:\\s*([0-9]+)"),
            CREATED = Pattern.compile("\"createdcount\"\\s*:\\s*([0-9]+)");
    private static final int COMPLETED = 4, FAILED = 5;
    private final Sql sql;
    private final Person administrator;
    private final Person manager;
    private final String run = Long.toString(System.nanoTime(), 36);

    Loads(Product product) throws SQLException {
        this.sql = new Sql(product.connection());
        this.administrator = Person.administrator(product);
        this.manager = Person.of(product, "manager", Company.MANAGER);
    }

    /**
     * Work on many rows.
     *
     * @param least rows a second that the product is to reach; 0 for none
     * @param warm does as much as is needed for the product to be compiled
     * @param product does it once, and tells how many rows it was
     * @param plain the same in plain SQL
     */
    record Load(String name, String who, int least, Callable<Integer> warm, Callable<Integer> product, Callable<Integer> plain) {
    }

    List<Load> all() {
        return List.of(new Load("export of a list as CSV", administrator.who(), 0, () -> 0, () -> export(administrator), () -> read(administrator)),
                new Load("export of a list as CSV", manager.who(), 0, () -> 0, () -> export(manager), () -> read(manager)),
                new Load("import of accounts, all rules on", administrator.who(), 5000, () -> bring(administrator, IN, IN + WARM, "account", ACCOUNTS, this::account),
                        () -> bring(administrator, 0, IN, "account", ACCOUNTS, this::account), () -> sql.run(PLAIN_ACCOUNTS)),
                new Load("import of leads, all rules on", administrator.who(), 5000, () -> bring(administrator, IN, IN + WARM, "lead", LEADS, this::lead),
                        () -> bring(administrator, 0, IN, "lead", LEADS, this::lead), () -> sql.run(PLAIN_LEADS)),
                new Load("import of deals, all rules on", administrator.who(), 5000, () -> bring(administrator, IN, IN + WARM, "opportunity", DEALS, this::deal),
                        () -> bring(administrator, 0, IN, "opportunity", DEALS, this::deal), () -> sql.run(PLAIN_DEALS)));
    }

    private static int export(Person person) {
        return (int) person.visitor().page("/leads/export.csv?view=all").body().lines().count() - 1;
    }

    private int read(Person person) throws SQLException {
        return sql.texts("select concat_ws(',', fullname, subject, companyname, leadqualitycode, leadsourcecode, estimatedamount, statuscode, createdon, owner) from ("
                + person.sees("t.*, (select fullname from systemuser u where u.systemuserid = t.ownerid) as owner", "lead", "leadid", "true",
                        "createdon desc nulls last, leadid desc", OUT) + ") t").size();
    }

    private static final String ACCOUNTS = "name,accountnumber,telephone1,emailaddress1,websiteurl,address1_line1,address1_city,address1_country,numberofemployees,revenue";
    private static final String LEADS = "subject,firstname,lastname,companyname,jobtitle,emailaddress1,telephone1,leadsourcecode,leadqualitycode,estimatedamount";
    private static final String DEALS = "name,customerid,estimatedvalue,estimatedclosedate,closeprobability,opportunityratingcode";

    private String account(int n) {
        return "Firm " + run + " " + n + ",X-" + run + n + ",+47 22 " + n + ",office@firm" + n + ".example,https://firm" + n + ".example,Main Street " + n % 200
                + ",Bergen,Norway," + n % 900 + "," + (100_000 + n);
    }

    private String lead(int n) {
        return "Pumps " + n + ",Ann,Lee " + n + ",Firm " + run + " " + n + ",Buyer,ann" + n + "@firm" + n + ".example,+47 22 " + n + ",8,2," + (1000 + n);
    }

    /** Each of another of the firms that came before. */
    private String deal(int n) {
        return "Deal " + n + ",Firm " + run + " " + n + "," + (1000 + n) + ",2027-03-01," + n % 100 + ",2";
    }

    private interface Row {
        String of(int number);
    }

    private static int bring(Person person, int from, int to, String type, String head, Row row) throws InterruptedException {
        var text = head + "\n" + IntStream.range(from, to).mapToObj(row::of).collect(Collectors.joining("\n"));
        var asked = JsonMapper.shared().createObjectNode().put("Target", type).put("Name", type + ".csv").put("Content", text).put("Mode", "run");
        var id = found(IMPORT, person.visitor().post("ImportRecords", asked.toString()).body());
        while (true) {
            var state = person.visitor().get("imports(" + id + ")?$select=statuscode,createdcount,failurecount,message").body();
            var status = Integer.parseInt(found(STATUS, state));
            if (status == FAILED || (status == COMPLETED && Integer.parseInt(found(CREATED, state)) != to - from)) {
                throw new IllegalStateException(state + person.visitor().get("RetrieveImportFailures(ImportId=" + id + ")").body().substring(0, 1000));
            }
            if (status == COMPLETED) {
                return to - from;
            }
            Thread.sleep(100);
        }
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text);
        }
        return matcher.group(1);
    }

    private static String plain(String table, String columns, String values) {
        return String.format(Locale.ROOT, """
                insert into %1$s (%1$sid, %2$s, exchangerate, statecode, statuscode, ownerid, ownerid_type, owningbusinessunit, createdon, modifiedon, versionnumber)
                select uuidv7(), %3$s, 1, 0, 1, s.id, 'systemuser', s.unit, now(), now(), nextval('recordversion')
                from generate_series(1, %4$d) n join bench.seller s on s.number = %5$d
                """, table, columns, values, IN, Company.MANAGER);
    }

    private static final String PLAIN_ACCOUNTS = plain("account", "name, name_s, accountnumber, accountnumber_s, telephone1, emailaddress1, emailaddress1_s, address1_city, revenue, revenue_base, searchtext",
            "'Firm ' || n, 'firm ' || n, 'Y-' || n, 'y-' || n, '+47 22 ' || n, 'office@firm' || n, 'office@firm' || n, 'Bergen', 100000 + n, 100000 + n, 'firm ' || n || ' y-' || n || ' office@firm' || n");
    private static final String PLAIN_LEADS = plain("lead", "subject, subject_s, firstname, lastname, fullname, fullname_s, companyname, companyname_s, emailaddress1, emailaddress1_s, "
            + "estimatedamount, estimatedamount_base, searchtext",
            "'Pumps ' || n, 'pumps ' || n, 'Ann', 'Lee ' || n, 'Ann Lee ' || n, 'ann lee ' || n, 'Firm ' || n, 'firm ' || n, 'ann@firm' || n, 'ann@firm' || n, 1000 + n, 1000 + n, "
            + "'pumps ' || n || ' ann lee ' || n || ' firm ' || n || ' ann@firm' || n");
    private static final String PLAIN_DEALS = plain("opportunity", "name, name_s, customerid, customerid_type, parentaccountid, estimatedvalue, estimatedvalue_base, salesstage, searchtext",
            "'Deal ' || n, 'deal ' || n, bench.id(1, n), 'account', bench.id(1, n), 1000 + n, 1000 + n, 0, 'deal ' || n");
}
