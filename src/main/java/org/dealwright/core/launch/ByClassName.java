package org.dealwright.core.launch;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Who asks for a class gets the bean of that name, since our beans are named by their whole class name. Spring looks there first, and only then,
 * for each class asked for, through all beans: a fifth of the start.
 */
final class ByClassName extends ContextAnnotationAutowireCandidateResolver {
    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor dependency) {
        var qualified = super.getSuggestedName(dependency);
        return qualified == null ? dependency.getDependencyType().getName() : qualified;
    }

    /** Before any bean is made. */
    static final class Chosen implements ApplicationContextInitializer<GenericApplicationContext> {
        @Override
        public void initialize(GenericApplicationContext context) {
            context.getDefaultListableBeanFactory().setAutowireCandidateResolver(new ByClassName());
        }
    }
}
