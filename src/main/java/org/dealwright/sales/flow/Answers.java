package org.dealwright.sales.flow;

import java.util.Set;

/** What a company says of the way in which it sells, by the six questions of lead-to-opportunity §1. */
public record Answers(Customers customers, Beginning begins, Ending ends, Opening opening, Closing closing, Set<Need> needs) {
    /** Which customers the process serves. */
    public enum Customers { COMPANIES, PEOPLE, BOTH }

    /** When it starts: with an interest that nobody has looked into, or with a customer who is known. */
    public enum Beginning { INTEREST, CUSTOMER }

    /** When it ends: with the decision, or when the goods are billed. */
    public enum Ending { DECISION, INVOICE }

    /** How it starts. */
    public enum Opening { CALL, TENDER, VISIT, CAMPAIGN }

    /** How it ends. */
    public enum Closing { OFFER, CONTRACT }

    /** The steps that are needed. */
    public enum Need { MEETINGS, COMPETITORS, QUOTE, NEGOTIATION, APPROVAL }

    public Answers {
        needs = Set.copyOf(needs);
    }

    public boolean needs(Need need) {
        return needs.contains(need);
    }
}
