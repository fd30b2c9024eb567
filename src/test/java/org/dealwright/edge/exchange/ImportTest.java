package org.dealwright.edge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.AssignRecord;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.exchange.Mapping.Dates;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

@WithWorld
class ImportTest {
    @Test
    void columnsAreFoundByLabelInTheReadersLanguageOrInEnglishOrByName(World world) {
        var file = Brought.by(world.as(Who.SALESPERSON).through(Door.PAGE, Language.PL), world, Account.TYPE,
                "Nazwa firmy;Website;telephone1;Whatever\nAlpha %s;alpha.example;123;x\n".formatted(tag()));

        assertThat(Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, "accountid,Account\nD-17,Beta\n").mapping().pairs())
                .extracting(Mapping.Pair::target).containsExactly("name");
        assertThat(file.mapping().delimiter()).isEqualTo(";");
        assertThat(file.mapping().pairs()).extracting(Mapping.Pair::target).contains("websiteurl", "telephone1").hasSizeBetween(2, 3);
    }

    @Test
    void linesBecomeRecordsOfWhoBroughtThem(World world) {
        var tag = tag();
        var file = Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, "Account,Employees\nHarbor %s,\"1,200\"\n,5\nPine %s,many\n".formatted(tag, tag))
                .to("Account>name", "Employees>numberofemployees").imported();

        assertThat(file.counts()).containsExactly(1, 0, 0, 2);
        var harbor = account(world, "Harbor " + tag);
        assertThat(harbor.get(Account.EMPLOYEES)).isEqualTo(1200);
        assertThat(harbor.get(Account.TYPE.owner())).isEqualTo(world.ref(Who.SALESPERSON));
        assertThat(world.historyOf(harbor.ref()).getFirst().verb()).isEqualTo("Import");
        assertThat(file.failures()).startsWith("\ufeffAccount,Employees,Reason\r\n").contains("Pine " + tag + ",many,").hasLineCount(3);
        assertThat(file.row().get(Import.TYPE.status())).isEqualTo(Import.COMPLETED);
    }

    @Test
    void whatATrialCountsIsWhatTheImportDoes(World world) {
        var tag = tag();
        world.has(Values.of(Account.TYPE).set(Account.NAME, "Old " + tag).set(Account.EMPLOYEES, 7));
        var file = Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, """
                Account,Employees,Parent
                Old T,8,
                New T,1,Old T
                Child T,2,Parent T
                Parent T,3,
                New T,9,
                Lost T,1,Nobody T
                Orphan T,1,Lost T
                Bad T,x,
                """.replace(" T", " " + tag)).to("Account>name", "Employees>numberofemployees", "Parent>parentaccountid")
                .mapped(mapping -> mapping.matching(Existing.UPDATE, "name"));

        var would = file.tried().counts();
        assertThat(world.asSystem().read().first(Query.of(Account.TYPE).where(Predicate.eq(Account.NAME, "New " + tag)))).isEmpty();
        var did = file.imported().counts();

        assertThat(would).containsExactly(3, 2, 0, 3);
        assertThat(did).isEqualTo(would);
        assertThat(account(world, "Child " + tag).get(Account.PARENT)).isEqualTo(account(world, "Parent " + tag).ref());
        assertThat(account(world, "New " + tag).get(Account.EMPLOYEES)).isEqualTo(9);
        assertThat(account(world, "Old " + tag).get(Account.EMPLOYEES)).isEqualTo(8);
    }

    @Test
    void valuesThatMatchNothingAreMappedOnceAndAStandInTakesEmptyPlaces(World world) {
        var tag = tag();
        var buyer = world.has(Values.of(Account.TYPE).set(Account.NAME, "Buyer Pro " + tag));
        var unknown = world.has(Values.of(Account.TYPE).set(Account.NAME, "Unknown buyer " + tag));
        var file = Brought.by(world.as(Who.SALESPERSON), world, Opportunity.TYPE, """
                Topic,Account,Stage,Close,Value
                A T,BuyerPro T,Won,3/1/2017,1054
                B T,,Engaging,,
                C T,Buyer Pro T,Lost,12/31/2017,0
                """.replace(" T", " " + tag))
                .to("Topic>name", "Account>parentaccountid", "Stage>stage", "Close>actualclosedate", "Value>actualvalue");

        assertThat(file.unknown().get("parentaccountid")).extracting(Plan.Unknown::text).containsExactly("BuyerPro " + tag);
        assertThat(file.unknown().get("stage")).extracting(Plan.Unknown::text).containsExactly("Engaging");
        assertThat(file.mapping().dates()).isEqualTo(Dates.MONTH_FIRST);
        file.meaning("parentaccountid", "BuyerPro " + tag, "Buyer Pro " + tag).meaning("stage", "Engaging", "Develop").standing("parentaccountid", "Unknown buyer " + tag)
                .imported();

        assertThat(file.reasons()).isEmpty();
        var won = deal(world, "A " + tag);
        assertThat(won.get(Opportunity.TYPE.state())).isEqualTo(Opportunity.State.WON.number());
        assertThat(won.get(Opportunity.ACCOUNT)).isEqualTo(buyer);
        assertThat(won.get(Opportunity.ACTUAL_REVENUE)).isEqualByComparingTo("1054");
        assertThat(won.get(Opportunity.ACTUAL_CLOSE)).isEqualTo("2017-03-01");
        var open = deal(world, "B " + tag);
        assertThat(List.of(open.require(Opportunity.TYPE.state()), open.require(Opportunity.STAGE))).containsExactly(0, Opportunity.DEVELOP);
        assertThat(open.get(Opportunity.ACCOUNT)).isEqualTo(unknown);
        var lost = deal(world, "C " + tag);
        assertThat(lost.get(Opportunity.TYPE.state())).isEqualTo(Opportunity.State.LOST.number());
        assertThat(lost.get(Opportunity.ACTUAL_CLOSE)).isEqualTo("2017-12-31");
    }

    @Test
    void aNameInOneCellIsTakenApart(World world) {
        var file = Brought.by(world.as(Who.SALESPERSON), world, Contact.TYPE, "Full Name\nKari Anne Aasnes\n\"Leeds, Bruce\"\nCheroni\n");

        file.imported();

        var made = world.as(Who.SALESPERSON).read().rows(Query.of(Contact.TYPE).where(Predicate.in(Contact.NAME.last(), List.of("Aasnes", "Leeds", "Cheroni"))));
        assertThat(made).extracting(row -> row.get(Contact.NAME.first())).containsExactlyInAnyOrder("Kari Anne", "Bruce", null);
    }

    @Test
    void peopleComeWithNameUnitAndMailAndSignInByIt(World world) {
        var file = Brought.by(world.as(Who.ADMIN), world, SystemUser.TYPE, "Full Name,Business unit,E-mail\nIda Holm,North,ida.holm@nordkamm.example\n");
        assertThat(world.bean(Imports.class).plan(world.as(Who.ADMIN).actor(), file.file().id()).missing()).isEmpty();

        file.imported();

        var ida = world.as(Who.ADMIN).read().first(Query.of(SystemUser.TYPE).where(Predicate.eq(SystemUser.EMAIL, "ida.holm@nordkamm.example"))).orElseThrow();
        assertThat(ida.get(SystemUser.SIGN_IN_NAME)).isEqualTo("ida.holm@nordkamm.example");
    }

    @Test
    void anImportThatLeftOffGoesOnWithoutDoubling(World world) {
        var tag = tag();
        var csv = new StringBuilder("Account\n");
        for (var each = 0; each < 2500; each++) {
            csv.append("Firm ").append(each).append(' ').append(tag).append('\n');
        }
        var file = Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, csv.toString());

        file.started(false, () -> true);
        var left = file.counts();
        file.goOn(() -> true);
        file.goOn(() -> false);

        assertThat(left).containsExactly(1000, 0, 0, 0);
        assertThat(file.counts()).containsExactly(2500, 0, 0, 0);
        assertThat(world.asSystem().read().count(Query.of(Account.TYPE).where(new Predicate.Search(tag)))).isEqualTo(2500);
        assertThat(file.goOn(() -> false)).isTrue();
    }

    @Test
    void aSellerImportsOnlyWhatTheSellerMayMake(World world) {
        var attempt = world.as(Who.SALESPERSON).attempting(BringFile.class, new BringFile.Input(org.dealwright.core.access.SystemUser.TYPE, "people.csv",
                new java.io.ByteArrayInputStream("Name\nx\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        var file = Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, "Account,Owner\nX %s,%s\n".formatted(tag(), Who.OTHER_SALESPERSON.email()))
                .to("Account>name", "Owner>ownerid").imported();

        assertThat(attempt).isRefusedWith(org.dealwright.core.access.AccessError.PRIVILEGE_MISSING);
        assertThat(file.counts()).containsExactly(0, 0, 0, 1);
        assertThat(file.reasons().getFirst()).isNotBlank();
        assertThat(world.as(Who.OTHER_SALESPERSON).read().find(Import.TYPE, file.file().id())).isEmpty();
        assertThat(world.as(Who.ADMIN).read().find(Import.TYPE, file.file().id())).isPresent();
    }

    @Test
    void twiceAsManyLinesTakeNoMoreStatements(World world) {
        var tag = tag();
        world.has(Values.of(Account.TYPE).set(Account.NAME, "Buyer " + tag));

        assertThat(statements(world, tag, 80)).isEqualTo(statements(world, tag, 40)).isLessThan(60);
    }

    @Test
    void dealsThatAreThereEndTogether(World world) {
        var tag = tag();
        world.has(Values.of(Account.TYPE).set(Account.NAME, "Buyer " + tag));
        var open = new StringBuilder("Topic,Account\n");
        var ends = new StringBuilder("Topic,Stage,Close,Value\n");
        for (var each = 0; each < 40; each++) {
            open.append("Deal ").append(each).append(' ').append(tag).append(",Buyer ").append(tag).append('\n');
            ends.append("Deal ").append(each).append(' ').append(tag).append(",Won,2031-03-04,").append(each).append('\n');
        }
        Brought.by(world.as(Who.SALESPERSON), world, Opportunity.TYPE, open.toString()).to("Topic>name", "Account>parentaccountid").imported();
        var file = Brought.by(world.as(Who.SALESPERSON), world, Opportunity.TYPE, ends.toString())
                .to("Topic>name", "Stage>stage", "Close>actualclosedate", "Value>actualvalue").mapped(mapping -> mapping.matching(Existing.UPDATE_ONLY, "name"));

        var statements = world.statements(file::imported);

        assertThat(file.counts()).as("%s", file.reasons()).containsExactly(0, 40, 0, 0);
        assertThat(statements).hasSizeLessThan(60);
        assertThat(deal(world, "Deal 7 " + tag).get(Opportunity.ACTUAL_REVENUE)).isEqualByComparingTo("7");
        assertThat(deal(world, "Deal 7 " + tag).get(Opportunity.ACTUAL_CLOSE)).isEqualTo("2031-03-04");
    }

    private static int statements(World world, String tag, int lines) {
        var csv = new StringBuilder("Topic,Account,Stage,Value\n");
        for (var each = 0; each < lines; each++) {
            csv.append("Deal ").append(each).append(",Buyer ").append(tag).append(',').append(each % 2 == 0 ? "Won" : "Lost").append(",10\n");
        }
        var file = Brought.by(world.as(Who.SALESPERSON), world, Opportunity.TYPE, csv.toString())
                .to("Topic>name", "Account>parentaccountid", "Stage>stage", "Value>actualvalue");
        var all = world.statements(file::imported);
        assertThat(file.counts()).containsExactly(lines, 0, 0, 0);
        return all.size();
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static Row account(World world, String name) {
        return world.asSystem().read().first(Query.of(Account.TYPE).where(Predicate.eq(Account.NAME, name))).orElseThrow();
    }

    private static Row deal(World world, String name) {
        return world.asSystem().read().first(Query.of(Opportunity.TYPE).where(Predicate.eq(Opportunity.TOPIC, name))).orElseThrow();
    }

    @Test
    void anImportThatIsHandedToAnAdministratorGoesOnAsWhoBroughtIt(World world) {
        var tag = tag();
        var file = Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, "Account,Owner\nX %s,%s\n".formatted(tag, Who.OTHER_SALESPERSON.email()))
                .to("Account>name", "Owner>ownerid").begun();

        world.asSystem().run(AssignRecord.class, new AssignRecord.Input(file.file(), world.ref(Who.ADMIN)));
        file.goOn(() -> false);

        assertThat(file.counts()).containsExactly(0, 0, 0, 1);
    }
}
