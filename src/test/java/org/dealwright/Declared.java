package org.dealwright;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Registry;

/** Everything that the product declares, without starting it. */
public final class Declared {
    private Declared() {
    }

    public static Registry registry() {
        return new Registry(instances(Declarations.class).toList());
    }

    public static List<Views> views() {
        return instances(Views.class).toList();
    }

    private static <T> Stream<T> instances(Class<T> kind) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(kind));
        return scanner.findCandidateComponents("org.dealwright").stream().map(found -> make(kind, found.getBeanClassName()));
    }

    private static <T> T make(Class<T> kind, String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return kind.cast(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }
}
