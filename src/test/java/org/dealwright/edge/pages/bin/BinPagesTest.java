package org.dealwright.edge.pages.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;
import org.dealwright.work.activity.Task;

/** What was deleted is found and brought back. */
@WithWorld
class BinPagesTest {
    @Test
    void aSalespersonFindsAndRestoresWhatSheDeleted(World world) {
        var name = "Fjell " + UUID.randomUUID();
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, name));
        world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call").set(Task.COMMON.regarding(), account));
        var deletion = world.as(Who.SALESPERSON).run(DeleteRecord.class, new DeleteRecord.Input(account, null));
        var seller = world.browser(Who.SALESPERSON);

        var bin = seller.get("/settings/recyclebin?q=fjell&type=account").body();
        assertThat(bin).contains(name, "Sofia Nowak", "with Tasks (1)", "/settings/recyclebin/" + deletion);
        assertThat(seller.get("/settings/recyclebin?type=task").body()).doesNotContain(name);
        assertThat(world.browser(Who.OTHER_SALESPERSON).get("/settings/recyclebin").body()).doesNotContain(name);
        assertThat(world.browser(Who.ADMIN).get("/settings/recyclebin").body()).contains(name);

        var restored = seller.post("/settings/recyclebin", "/settings/recyclebin/" + deletion, Map.of());

        assertThat(restored.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/accounts/" + account.id()));
        assertThat(seller.get("/accounts/" + account.id()).body()).contains(name);
        assertThat(seller.get("/settings/recyclebin").body()).doesNotContain(name);
    }

    @Test
    void anothersDeletionIsNotRestored(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        var deletion = world.as(Who.SALESPERSON).run(DeleteRecord.class, new DeleteRecord.Input(account, null));

        var attempt = world.browser(Who.OTHER_SALESPERSON).post("/profile", "/settings/recyclebin/" + deletion, Map.of());

        assertThat(attempt.statusCode()).isEqualTo(403);
    }
}
