package org.dealwright.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Beans are found by the name of their class. */
class ByClassNameTest {
    static class Bell {
    }

    static final class LoudBell extends Bell {
    }

    record House(Bell bell) {
    }

    @Test
    void whoAsksForAClassGetsTheBeanOfThatName() {
        try (var context = new AnnotationConfigApplicationContext()) {
            new ByClassName.Chosen().initialize(context);
            context.registerBean(LoudBell.class.getName(), LoudBell.class);
            context.registerBean(Bell.class.getName(), Bell.class);
            context.registerBean(House.class);
            context.refresh();

            assertThat(context.getBean(House.class).bell()).isExactlyInstanceOf(Bell.class);
        }
    }

    @Test
    void whereNoBeanHasThatNameTheKindDecides() {
        try (var context = new AnnotationConfigApplicationContext()) {
            new ByClassName.Chosen().initialize(context);
            context.registerBean("loud", LoudBell.class);
            context.registerBean(House.class);
            context.refresh();

            assertThat(context.getBean(House.class).bell()).isInstanceOf(LoudBell.class);
        }
    }
}
