package org.dealwright.sales.party;

import org.dealwright.core.schema.OptionSet;

/** The choices that companies, people and leads share. */
public final class Choices {
    public static final OptionSet INDUSTRY = OptionSet.range("industrycode", 1, 33);
    public static final OptionSet CONTACT_METHOD = OptionSet.range("preferredcontactmethodcode", 1, 5);
    public static final OptionSet DO_NOT_ALLOW = OptionSet.of("donotallow", 0, 1);
    public static final OptionSet DO_NOT_SEND = OptionSet.of("donotsend", 0, 1);
    public static final OptionSet ALLOW = OptionSet.of("allow", 1, 0);
    public static final OptionSet LEAD_SOURCE = OptionSet.range("leadsourcecode", 1, 10);
    public static final OptionSet PAYMENT_TERMS = OptionSet.range("paymenttermscode", 1, 4);
    public static final OptionSet SHIPPING_METHOD = OptionSet.range("shippingmethodcode", 1, 7);
    public static final OptionSet FREIGHT_TERMS = OptionSet.range("freighttermscode", 1, 2);

    private Choices() {
    }
}
