package org.dealwright.core.action;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Ref;

/** Rights on one record for one person or team, in place of those shared before; none ends the share. */
@Component
public final class ShareRecord implements Action<ShareRecord.Input, Ref> {
    /** @param rights the masks of the privileges, added */
    public record Input(Ref record, Ref principal, int rights) {
    }

    @Override
    public String name() {
        return "Share";
    }

    @Override
    public Ref perform(Input input, Records records) {
        records.share(records.get(records.registry().type(input.record().type()), input.record().id()), input.principal(), input.rights());
        return input.record();
    }
}
