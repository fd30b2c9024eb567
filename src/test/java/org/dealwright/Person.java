package org.dealwright;

import org.springframework.context.ApplicationContext;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Reading;
import org.dealwright.core.store.Row;

/** Someone of the world, who does things and looks at things. */
public final class Person {
    private final ApplicationContext product;
    private final Actor actor;

    Person(ApplicationContext product, Actor actor) {
        this.product = product;
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }

    /** The same person through another door, in another language. */
    public Person through(Door door, Language language) {
        return new Person(product, new Actor.Person(actor.user(), door, language, actor.zone()));
    }

    public <I, O> O run(Class<? extends Action<I, O>> verb, I input) {
        return run(product.getBean(verb), input);
    }

    public <I, O> O run(Action<I, O> verb, I input) {
        return product.getBean(Actions.class).run(verb, input, actor);
    }

    public <I, O> Attempt attempting(Class<? extends Action<I, O>> verb, I input) {
        return attempting(product.getBean(verb), input);
    }

    public <I, O> Attempt attempting(Action<I, O> verb, I input) {
        try {
            return new Attempt(run(verb, input), null);
        } catch (Fault fault) {
            return new Attempt(null, fault);
        }
    }

    public Reader read() {
        return product.getBean(Reading.class).as(actor);
    }

    /** The row as this person sees it. */
    public Row sees(Ref record) {
        return read().get(product.getBean(org.dealwright.core.schema.Registry.class).type(record.type()), record.id());
    }
}
