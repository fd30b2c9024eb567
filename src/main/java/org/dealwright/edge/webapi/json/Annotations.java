package org.dealwright.edge.webapi.json;

import org.dealwright.edge.webapi.Prefer;

/** Which notes beside values a request asked for. */
public record Annotations(boolean formatted, boolean lookupName, boolean navigation, boolean counts) {
    static final String FORMATTED = "OData.Community.Display.V1.FormattedValue";
    static final String LOOKUP_NAME = "Microsoft.Dynamics.CRM.lookuplogicalname";
    static final String NAVIGATION = "Microsoft.Dynamics.CRM.associatednavigationproperty";
    public static final String TOTAL = "Microsoft.Dynamics.CRM.totalrecordcount";

    public static Annotations of(Prefer prefer) {
        return new Annotations(prefer.includesAnnotation(FORMATTED), prefer.includesAnnotation(LOOKUP_NAME),
                prefer.includesAnnotation(NAVIGATION), prefer.includesAnnotation(TOTAL));
    }
}
