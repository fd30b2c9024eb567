package org.dealwright.core.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Attempt;
import org.dealwright.Who;
import org.dealwright.Who.Where;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.quote.Quote;

@WithWorld
class SharingTest {
    private static final int READ = Privilege.READ.mask();
    private static final int WRITE = Privilege.WRITE.mask();

    @Test
    void aSharedRecordIsWrittenUntilTheShareEnds(World world) {
        var quote = quote(world);
        assertThat(renaming(world, quote)).isRefusedWith(AccessError.ACCESS_DENIED);

        world.as(Who.SALESPERSON).run(ShareWith.class, new ShareWith.Input(quote, Map.of(world.ref(Who.OTHER_SALESPERSON), READ + WRITE)));
        assertThat(renaming(world, quote)).succeeds();

        world.as(Who.SALESPERSON).run(ShareWith.class, new ShareWith.Input(quote, Map.of(world.ref(Who.OTHER_SALESPERSON), 0)));
        assertThat(renaming(world, quote)).isRefusedWith(AccessError.ACCESS_DENIED);
    }

    private static Attempt renaming(World world, Ref quote) {
        return world.as(Who.OTHER_SALESPERSON).attempting(UpdateRecord.class,
                new UpdateRecord.Input(quote.id(), Values.of(Quote.TYPE).set(Quote.NAME, "Tents " + UUID.randomUUID()), null));
    }

    @Test
    void nobodySharesARightThatHeLacks(World world) {
        var quote = quote(world);
        world.as(Who.SALESPERSON).run(ShareRecord.class,
                new ShareRecord.Input(quote, world.ref(Who.OTHER_SALESPERSON), READ + Privilege.SHARE.mask()));

        var attempt = world.as(Who.OTHER_SALESPERSON).attempting(ShareRecord.class,
                new ShareRecord.Input(quote, world.ref(Who.MANAGER), READ + WRITE));

        assertThat(attempt).isRefusedWith(AccessError.ACCESS_DENIED);
    }

    @Test
    void whoMayNotTouchSuchRecordsAtAllGetsNoShare(World world) {
        var stranger = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Stranger")
                .set(SystemUser.EMAIL, "stranger@nordkamm.example")
                .set(SystemUser.SIGN_IN_NAME, "stranger-" + UUID.randomUUID()).set(SystemUser.UNIT, world.unitOf(Where.NORTH)));

        var attempt = world.as(Who.SALESPERSON).attempting(ShareRecord.class, new ShareRecord.Input(quote(world), stranger, READ));

        assertThat(attempt).isRefusedWith(AccessError.PRINCIPAL_PRIVILEGE_DENIED);
    }

    private static Ref quote(World world) {
        return world.has(Values.of(Quote.TYPE).set(Quote.NAME, "Tents"));
    }
}
