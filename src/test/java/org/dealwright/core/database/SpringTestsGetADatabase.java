package org.dealwright.core.database;

import java.util.List;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Every Spring context of a test that names no data source gets a fresh database; none does work by itself unless the test starts it. */
final class SpringTestsGetADatabase implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Fresh();
    }

    /** A record without components: equal to every other, so that contexts are still shared. */
    record Fresh() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var environment = context.getEnvironment();
            environment.getPropertySources().addFirst(new MapPropertySource("no work by itself", Map.of("dealwright.jobs", "false")));
            if (!environment.containsProperty("spring.datasource.url")) {
                var login = TestDatabase.fresh();
                environment.getPropertySources().addLast(new MapPropertySource("fresh database", Map.of(
                        "spring.datasource.url", login.url(),
                        "spring.datasource.username", login.user(), "spring.datasource.password", login.password(),
                        Home.SETTING, "target/test-spring-home")));
            }
        }
    }
}
