package org.dealwright.core.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the embedded database when no data source is set: before any bean is made; a failure is then one line. */
final class EmbeddedStart implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("spring.datasource.url", "").isBlank()) {
            return;
        }
        var postgres = EmbeddedPostgres.start(Home.at(environment.getProperty(Home.SETTING)));
        var beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton("embeddedPostgres", postgres);
        beans.registerDisposableBean("embeddedPostgres", postgres::close);   // first in, last out: after the pool
        beans.registerSingleton("embeddedConnection", new EmbeddedConnection(Owner.admitTo(postgres)));
    }
}
