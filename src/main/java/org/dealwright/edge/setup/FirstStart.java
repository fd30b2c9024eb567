package org.dealwright.edge.setup;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.Foundation;
import org.dealwright.core.identity.Privileges;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.language.Texts;

/**
 * Before the first request: founds the company that the operator wishes for, or the sample, or says in the log by which code a person may.
 * Of several nodes that start at once one founds, the others find it done.
 */
@Component
final class FirstStart implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final Actor PRODUCT = new Actor.System(Door.SETUP);
    private final Foundation foundation;
    private final Actions actions;
    private final FoundCompany foundCompany;
    private final TeachRoles teachRoles;
    private final StockRoles stockRoles;
    private final Privileges privileges;
    private final Wishes wishes;
    private final Texts texts;
    private final @Nullable SampleCompany sample;

    FirstStart(Foundation foundation, Actions actions, FoundCompany foundCompany, TeachRoles teachRoles, StockRoles stockRoles, Privileges privileges,
            Wishes wishes, Texts texts, ObjectProvider<SampleCompany> sample) {
        this.foundation = foundation;
        this.actions = actions;
        this.foundCompany = foundCompany;
        this.teachRoles = teachRoles;
        this.stockRoles = stockRoles;
        this.privileges = privileges;
        this.wishes = wishes;
        this.texts = texts;
        this.sample = sample.getIfAvailable();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (foundation.laid()) {
            learn();
            return;
        }
        var administrator = wishes.administrator() == null && sample != null ? sample.administrator() : wishes.administrator();
        if (administrator == null) {
            if (!wishes.withoutAdministrator().isEmpty()) {
                LOG.warn("{} means nothing without DEALWRIGHT_ADMIN_EMAIL", wishes.withoutAdministrator());
            }
            LOG.info("There is no company yet. Open /setup and enter this code: {}", foundation.code());
        } else {
            found(administrator);
        }
    }

    private void found(FoundCompany.Administrator administrator) {
        var language = wishes.language();
        var words = texts.in(language, ZoneOffset.UTC);
        var otherwise = sample == null ? words.of("admin.setup.company") : sample.name();
        var name = Objects.requireNonNullElse(wishes.company(), otherwise);
        try {
            var founded = actions.run(foundCompany,
                    new FoundCompany.Input(name, wishes.currency(), language, wishes.timeZone(), administrator), PRODUCT);
            if (sample != null) {
                sample.fill(founded, wishes.language(), ZoneId.of(wishes.timeZone()));
            }
        } catch (Fault.Refused fault) {
            if (fault.code() != SetupError.ALREADY_SET_UP) {
                throw fault;
            }
        } catch (Fault.Invalid fault) {
            throw unfit(fault);
        }
    }

    /** In English, as everything that an operator reads. */
    private UnfitWish unfit(Fault.Invalid fault) {
        var variable = Wishes.variable(fault.target());
        var arguments = new HashMap<>(fault.arguments());
        arguments.put("field", variable);
        return new UnfitWish(variable, texts.in(Language.EN, ZoneOffset.UTC).of(fault.code().key(), arguments));
    }

    private void learn() {
        var known = privileges.knownTypes();
        var fresh = stockRoles.types().stream().filter(type -> !known.contains(type.name())).toList();
        if (!fresh.isEmpty()) {
            actions.run(teachRoles, fresh, PRODUCT);
        }
    }
}
