package org.dealwright.core.database;

import java.time.Clock;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What this room adds to the application; where the database comes from is settled earlier, in {@link EmbeddedStart}. */
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {
    @Bean
    Home homeFolder(Environment environment) {
        return Home.at(environment.getProperty(Home.SETTING));
    }

    @Bean
    FlywayMigrationStrategy safeMigration(Home home) {
        return new SafeMigration(home, Clock.systemUTC());
    }
}
