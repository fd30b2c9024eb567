package org.dealwright.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.Who.Where;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.ErrorCode;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

@WithWorld
class SignInTest {
    private static final Map<Ref, String> NAMES = new ConcurrentHashMap<>();
    private static final String PASSWORD = "nine wooden doors";

    @Test
    void theRightPasswordLetsInWhateverTheCaseOfTheName(World world) {
        var user = someone(world);

        assertThat(signIn(world, name(user).toUpperCase(Locale.ROOT) + " ", PASSWORD)).isEqualTo(user.id());
    }

    @Test
    void whoHasNoRoleDoesNotComeIn(World world) {
        var user = withPassword(world);

        assertRefused(() -> signIn(world, name(user), PASSWORD), AccessError.USER_WITHOUT_ROLE);
    }

    @Test
    void afterTheSecondFailureEachNextOneWaitsTwiceAsLong(World world) {
        var user = someone(world);
        fail(world, user, 2);
        assertRefused(() -> signIn(world, name(user), "wrong"), IdentityError.SIGN_IN_WRONG);

        assertRefused(() -> signIn(world, name(user), PASSWORD), IdentityError.SIGN_IN_LATER);
        world.clock().pass(Duration.ofSeconds(2));

        assertThat(signIn(world, name(user), PASSWORD)).isEqualTo(user.id());
    }

    @Test
    void theTenthFailureLocksOutForAQuarterOfAnHour(World world) {
        var user = someone(world);
        IntStream.range(0, 10).forEach(_ -> {
            fail(world, user, 1);
            world.clock().pass(Duration.ofMinutes(2));
        });

        world.clock().pass(Duration.ofMinutes(12));
        assertRefused(() -> signIn(world, name(user), PASSWORD), IdentityError.SIGN_IN_LATER);

        world.clock().pass(Duration.ofMinutes(2));
        assertThat(signIn(world, name(user), PASSWORD)).isEqualTo(user.id());
    }

    @Test
    void namesThatNobodyHasAreLockedOutLikeThoseThatSomebodyHas(World world) {
        var nobody = "nobody-" + UUID.randomUUID();
        IntStream.range(0, 3).forEach(_ -> assertRefused(() -> signIn(world, nobody, "wrong"), IdentityError.SIGN_IN_WRONG));

        assertRefused(() -> signIn(world, nobody, "wrong"), IdentityError.SIGN_IN_LATER);
    }

    @Test
    void manyAttemptsAtOnceGetNoMoreThanThree(World world) throws InterruptedException {
        var user = someone(world);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<ErrorCode> attempt = () -> codeOf(() -> signIn(world, name(user), "wrong"));
            var codes = threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> attempt).toList()).stream().map(done -> {
                try {
                    return done.get();
                } catch (InterruptedException | ExecutionException e) {
                    throw new AssertionError(e);
                }
            }).toList();

            assertThat(codes).filteredOn(IdentityError.SIGN_IN_WRONG::equals).hasSizeBetween(1, 4);
            assertThat(codes).filteredOn(IdentityError.SIGN_IN_LATER::equals).hasSizeGreaterThan(15);
        }
    }

    @Test
    void onesOwnPasswordIsChangedByGivingTheOldOne(World world) {
        var user = someone(world);
        var self = world.as(user);

        assertThat(self.attempting(SetPassword.class, new SetPassword.Input(user.id(), "wrong", "ten wooden doors", null)))
                .isRefusedWith(IdentityError.OLD_PASSWORD_WRONG).at("old");
        assertThat(self.attempting(SetPassword.class, new SetPassword.Input(user.id(), PASSWORD, "short", null))).isRefusedWith(IdentityError.PASSWORD_TOO_SHORT);
        assertThat(self.attempting(SetPassword.class, new SetPassword.Input(user.id(), PASSWORD, name(user), null)))
                .isRefusedWith(IdentityError.PASSWORD_IS_THE_NAME);
        self.run(SetPassword.class, new SetPassword.Input(user.id(), PASSWORD, "ten wooden doors", null));

        assertThat(signIn(world, name(user), "ten wooden doors")).isEqualTo(user.id());
        assertThat(world.historyOf(user).getFirst().verb()).isEqualTo("SetPassword");
        assertThat(world.historyOf(user).toString()).doesNotContain("wooden");
    }

    @Test
    void anothersPasswordIsForAdministratorsOnly(World world) {
        var user = someone(world);
        var input = new SetPassword.Input(user.id(), null, "ten wooden doors", null);

        assertThat(world.as(Who.SALESPERSON).attempting(SetPassword.class, input)).isRefusedWith(AccessError.PRIVILEGE_MISSING);
        assertThat(world.as(Who.ADMIN).attempting(SetPassword.class, input)).succeeds();
    }

    private static Ref someone(World world) {
        var user = withPassword(world);
        world.hasRole(user, "Salesperson");
        return user;
    }

    private static Ref withPassword(World world) {
        var user = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Someone").set(SystemUser.EMAIL, "someone@nordkamm.example")
                .set(SystemUser.SIGN_IN_NAME, "someone-" + UUID.randomUUID()).set(SystemUser.UNIT, world.unitOf(Where.NORTH)));
        world.asSystem().run(SetPassword.class, new SetPassword.Input(user.id(), null, PASSWORD, null));
        NAMES.put(user, world.row(user).require(SystemUser.SIGN_IN_NAME));
        return user;
    }

    private static String name(Ref user) {
        return Objects.requireNonNull(NAMES.get(user));
    }

    /** Each from an address of its own, so that only the account counts. */
    private static UUID signIn(World world, String name, String password) {
        return world.bean(SignIn.class).with(name, password, UUID.randomUUID().toString());
    }

    private static void fail(World world, Ref user, int times) {
        IntStream.range(0, times).forEach(_ -> assertRefused(() -> signIn(world, name(user), "wrong"), IdentityError.SIGN_IN_WRONG));
    }

    private static ErrorCode codeOf(Callable<?> attempt) throws Exception {
        try {
            attempt.call();
            throw new AssertionError("it succeeded");
        } catch (Fault fault) {
            return fault.code();
        }
    }

    private static void assertRefused(Callable<?> attempt, ErrorCode code) {
        assertThatThrownBy(attempt::call).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }
}
