package org.dealwright.edge.pages.form;

import java.util.List;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Names;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.present.Typed;

/**
 * What stands in a new form before anything is typed: what its address says, the reader as owner, the company's currency, initial values.
 */
final class Prefills {
    private final Visit visit;
    private final RecordType type;
    private final Proposals proposals;

    Prefills(Visit visit, RecordType type) {
        this.visit = visit;
        this.type = type;
        this.proposals = new Proposals(visit, type);
    }

    /** The columns that the address names. */
    List<Column<?>> given() {
        return type.columns().stream().filter(column -> !column.calculated() && queried(column)).<Column<?>>map(column -> column).toList();
    }

    private boolean queried(Column<?> column) {
        var query = visit.request().getQueryString();
        return query != null && ("&" + query).contains("&" + column.name() + "=");
    }

    Entered of(Column<?> column) {
        if (queried(column)) {
            return labelled(column, Entered.of(visit.request(), column));
        }
        var proposed = proposals.of(column);
        if (proposed != null) {
            return labelled(column, proposed);
        }
        return switch (column.name()) {
            case "ownerid" -> labelled(column, Entered.text(SystemUser.TYPE.name() + "/" + visit.actor().user()));
            case "transactioncurrencyid" -> visit.settings().baseCurrency()
                    .map(currency -> new Entered(List.of(currency.ref().type() + "/" + currency.id()), "", currency.code()))
                    .orElse(Entered.NOTHING);
            default -> new Raw(visit).of(column.initial(), null);
        };
    }

    private Entered labelled(Column<?> column, Entered entered) {
        try {
            return new Typed(visit).value(column, entered) instanceof Ref ref
                    ? new Entered(entered.texts(), "", Names.of(visit, List.of(ref)).of(ref.id())) : entered;
        } catch (Fault.Invalid _) {
            return entered;
        }
    }
}
