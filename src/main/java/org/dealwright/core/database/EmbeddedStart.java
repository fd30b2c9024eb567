package org.dealwright.core.database;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the embedded database when no data source is set: before any bean is made, and beside them until the first connection is asked for.
 * A home folder that is in use is refused at once; a failure is one line.
 */
final class EmbeddedStart implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("spring.datasource.url", "").isBlank()) {
            return;
        }
        var home = Home.at(environment.getProperty(Home.SETTING));
        var lock = HomeLock.of(home);
        var started = CompletableFuture.supplyAsync(() -> EmbeddedPostgres.start(home, lock, Map.of()), Thread.ofPlatform().name("database start")::start);
        var beans = context.getDefaultListableBeanFactory();
        beans.registerDisposableBean("embeddedPostgres", () -> stop(started));   // first in, last out: after the pool
        beans.registerSingleton("embeddedConnection", new EmbeddedConnection(started.thenApply(Owner::admitTo)));
    }

    /** What did not start has let go of everything itself. */
    private static void stop(CompletableFuture<EmbeddedPostgres> started) {
        if (started.handle((_, failure) -> failure == null).join()) {
            started.join().close();
        }
    }
}
