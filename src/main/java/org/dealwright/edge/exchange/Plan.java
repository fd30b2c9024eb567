package org.dealwright.edge.exchange;

import java.util.List;
import java.util.Map;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/**
 * A file that was brought: what it holds, where its columns go, and which of its values mean nothing yet.
 *
 * @param file the import's own record
 * @param unknown by target the values that need a meaning, the most frequent first
 * @param ordered whether the order of day and month can be told from the file
 * @param days whether there are days of which it must be known
 */
public record Plan(Row file, RecordType type, Mapping mapping, Survey survey, List<Target> targets, Map<String, List<Unknown>> unknown, boolean days, boolean ordered) {
    /**
     * A value that matches nothing, or several records.
     *
     * @param meaning what the mapping says it means, empty when it says nothing
     * @param solved whether that meaning is understood
     */
    public record Unknown(String text, int count, String meaning, boolean solved) {
    }

    /** What people who make such a record are asked for and the file does not bring. */
    public List<Target> missing() {
        var brought = mapping.pairs().stream().map(Mapping.Pair::target).toList();
        return targets.stream().filter(target -> target.insisted() && !brought.contains(target.name()) && !comesByItself(target, brought)).toList();
    }

    /** The owner is who imports, the currency the company's, a customer follows from account or contact, the name by which people sign in from the e-mail. */
    private boolean comesByItself(Target target, List<String> brought) {
        return List.of("ownerid", "transactioncurrencyid", "statecode", "statuscode").contains(target.name())
                || target.name().equals("domainname") && brought.contains("internalemailaddress")
                || target.name().equals(Target.OfWholeName.LAST) && brought.contains(type.primaryName().name())
                || target.name().equals("customerid") && (brought.contains("parentaccountid") || brought.contains("parentcontactid"));
    }
}
