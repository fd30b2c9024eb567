package bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunitySalesProcess;
import org.dealwright.sales.opportunity.SalesProcesses;
import org.dealwright.sales.party.Account;
import org.dealwright.work.activity.Note;
import org.dealwright.work.activity.Task;

/** Deals on their way: stage by stage, and one about which much was written. They are made by the product. */
final class Deals {
    private static final int MANY = 200, ENTRIES = 500;
    private final Product product;
    private final Person seller;

    Deals(Product product, Person seller) {
        this.product = product;
        this.seller = seller;
    }

    void addTo(List<Question> all) {
        var instances = product.runAs(seller.user(), new Make(), MANY);
        all.add(new Question("API: a deal goes to another stage", seller.who(), 50, number -> seller.visitor().patch(
                "opportunitysalesprocesses(" + instances.get(number % MANY) + ")", "{\"activestageid\": \"" + stage(number / MANY) + "\"}"), """
                with moved as (update opportunitysalesprocess set activestageid = ?, activestagestartedon = now(), versionnumber = nextval('recordversion')
                    where businessprocessflowinstanceid = ? returning opportunityid)
                update opportunity set stepname = '2-Develop', salesstage = 1, modifiedon = now(), versionnumber = nextval('recordversion')
                where opportunityid = (select opportunityid from moved)
                """, number -> new Object[] {stage(number / MANY), instances.get(number % MANY)}).aloneOnly());
        var told = product.runAs(seller.user(), new Tell(), ENTRIES);
        all.add(new Question("record page: opportunity with 500 timeline entries", seller.who(), 50, _ -> seller.visitor().page("/opportunities/" + told.id()), """
                select t.*, (select json_agg(a) from (select activityid, subject, scheduledend, statecode from activitypointer a
                    where a.regardingobjectid = t.opportunityid order by createdon desc limit 20) a) from opportunity t where opportunityid = ?
                """, _ -> new Object[] {told.id()}));
    }

    /** On from the first stage, then back to it. */
    private static UUID stage(int round) {
        return SalesProcesses.OPPORTUNITY.stages().get(round % 2 == 0 ? 1 : 0).id();
    }

    private static Values deal(Ref account) {
        return Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "On its way " + Ids.next()).set(Opportunity.ACCOUNT, account);
    }

    private static Ref account(Records records) {
        return records.create(Values.of(Account.TYPE).set(Account.NAME, "On its way " + Ids.next()));
    }

    /** Deals in their first stage; answers what leads them. */
    private static final class Make implements Action<Integer, List<UUID>> {
        @Override
        public List<UUID> perform(Integer deals, Records records) {
            var account = account(records);
            var made = records.createAll(IntStream.range(0, deals).mapToObj(_ -> deal(account)).toList());
            return records.read().rows(Query.of(OpportunitySalesProcess.TYPE).withoutLabels().limit(deals)
                    .where(Predicate.in(OpportunitySalesProcess.OPPORTUNITY, made))).stream().map(row -> row.id()).toList();
        }
    }

    /** A deal with so many entries, half of them tasks and half notes. */
    private static final class Tell implements Action<Integer, Ref> {
        @Override
        public Ref perform(Integer entries, Records records) {
            var deal = records.create(deal(account(records)));
            Stream.of(IntStream.range(0, entries / 2).mapToObj(at -> Values.of(Task.TYPE).set(Task.COMMON.subject(), "Step " + at).set(Task.COMMON.regarding(), deal)).toList(),
                    IntStream.range(entries / 2, entries).mapToObj(at -> Values.of(Note.TYPE).set(Note.TITLE, "Call " + at).set(Note.TEXT, "What was said on call " + at).set(Note.ABOUT, deal)).toList())
                    .forEach(records::createAll);
            return deal;
        }
    }
}
