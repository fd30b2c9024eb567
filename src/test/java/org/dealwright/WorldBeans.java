package org.dealwright;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What the world puts in: a clock that tests may move, and a data source that counts. */
@TestConfiguration(proxyBeanMethods = false)
class WorldBeans {
    @Bean
    @Primary
    static WorldClock worldClock() {
        return new WorldClock();
    }

    @Bean
    static BeanPostProcessor counting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new CountedDataSource(source) : bean;
            }
        };
    }
}
