package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.Api.Answer;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.product.PriceList;
import org.dealwright.sales.product.UnitGroup;

/** What several programs do at the same moment ends as if one had come after the other, and each is told what became of its request. */
@WithWorld
class ParallelWritesTest {
    private static final int MANY = 6;

    @Test
    void ofManyWithTheSameKeyOneIsMade(World world) throws Exception {
        var api = Api.of(world, Who.ADMIN);
        var group = world.as(Who.ADMIN).run(CreateRecord.class,
                Values.of(UnitGroup.TYPE).set(UnitGroup.NAME, "Counting " + Ids.next()).set(UnitGroup.PRIMARY_UNIT, "Piece")).id();
        var number = "P-" + Ids.next();
        var product = "{\"name\":\"Turbine\",\"productnumber\":\"%s\",\"defaultuomscheduleid@odata.bind\":\"/uomschedules(%s)\"}".formatted(number, group);
        var answers = atOnce(IntStream.range(0, MANY).<Callable<Answer>>mapToObj(_ -> () -> api.post("products", product)).toList());

        assertThat(answers).filteredOn(each -> each.status() == 204).hasSize(1);
        assertThat(answers).filteredOn(each -> each.status() != 204).allSatisfy(each -> {
            assertThat(each.status()).as(each.body()).isEqualTo(412);
            assertThat(each.error()).as("told by the rule or by the table").isIn("0x80043b06", "0x80040237");
            assertThat(each.json().at("/error/target").asString()).isEqualTo("productnumber");
        });
    }

    @Test
    void ofManyUnderTheSameIdOneIsMade(World world) throws Exception {
        var api = Api.of(world, Who.SALESPERSON);
        var account = "{\"accountid\":\"%s\",\"name\":\"Once\"}".formatted(Ids.next());
        var answers = atOnce(IntStream.range(0, MANY).<Callable<Answer>>mapToObj(_ -> () -> api.post("accounts", account)).toList());

        assertThat(answers).extracting(Answer::status).containsOnly(204, 412);
        assertThat(answers).filteredOn(each -> each.status() == 204).hasSize(1);
    }

    @Test
    void aKeyOfSeveralColumnsIsNamedByThem(World world) {
        var api = Api.of(world, Who.ADMIN);
        var group = world.as(Who.ADMIN).run(CreateRecord.class,
                Values.of(UnitGroup.TYPE).set(UnitGroup.NAME, "Counting " + Ids.next()).set(UnitGroup.PRIMARY_UNIT, "Piece")).id();
        var again = api.post("uoms", "{\"name\":\"Piece\",\"uomscheduleid@odata.bind\":\"/uomschedules(%s)\"}".formatted(group));

        assertThat(again.status()).as(again.body()).isEqualTo(412);
        assertThat(again.message()).contains("uomscheduleid, name");
    }

    @RepeatedTest(5)
    void nothingPointsAtAnAccountThatIsDeletedMeanwhile(World world) throws Exception {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fleeting"));
        var seller = Api.of(world, Who.SALESPERSON);
        var contact = "{\"lastname\":\"Left\",\"parentcustomerid_account@odata.bind\":\"/accounts(%s)\"}".formatted(account.id());
        var answers = deletedWhile(world, "accounts(%s)".formatted(account.id()), () -> seller.post("contacts", contact));

        assertThat(answers.getFirst().status()).as(answers.getFirst().body()).isEqualTo(204);
        for (var made : answers.subList(1, answers.size())) {
            assertThat(made.status()).as(made.body()).isIn(204, 404);
            if (made.status() == 204) {
                assertThat(seller.get("contacts(%s)".formatted(made.id())).status()).as("went with its account").isEqualTo(404);
            } else {
                assertThat(made.error()).isEqualTo("0x80040217");
            }
        }
    }

    @RepeatedTest(5)
    void aPriceListIsDeletedOnlyWhileNoDealUsesIt(World world) throws Exception {
        var list = world.has(Values.of(PriceList.TYPE).set(PriceList.NAME, "Fleeting " + Ids.next()).set(PriceList.CURRENCY, world.currency("EUR")));
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Steady"));
        var seller = Api.of(world, Who.SALESPERSON);
        var deal = "{\"name\":\"Deal\",\"customerid_account@odata.bind\":\"/accounts(%s)\",\"pricelevelid@odata.bind\":\"/pricelevels(%s)\"}"
                .formatted(account.id(), list.id());
        var answers = deletedWhile(world, "pricelevels(%s)".formatted(list.id()), () -> seller.post("opportunities", deal));

        var isGone = answers.getFirst().status() == 204;
        assertThat(answers.getFirst().status()).as(answers.getFirst().body()).isIn(204, 400);
        answers.subList(1, answers.size()).forEach(made -> assertThat(made.status()).as(made.body()).isEqualTo(isGone ? 404 : 204));
    }

    /** The answer to the deletion first. */
    private static List<Answer> deletedWhile(World world, String address, Callable<Answer> other) throws Exception {
        var admin = Api.of(world, Who.ADMIN);
        var work = new ArrayList<Callable<Answer>>();
        work.add(() -> admin.delete(address));
        IntStream.range(0, MANY).forEach(_ -> work.add(other));
        return atOnce(work);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
