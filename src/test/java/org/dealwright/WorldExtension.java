package org.dealwright;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One world a Spring context, made when the first test asks for it. Rows that tests make stay; so each test makes its own. */
final class WorldExtension implements ParameterResolver, AfterEachCallback {
    private static final Map<ApplicationContext, World> WORLDS = new ConcurrentHashMap<>();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public World resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return WORLDS.computeIfAbsent(SpringExtension.getApplicationContext(test), World::new);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(WorldClock.class).now();
    }
}
