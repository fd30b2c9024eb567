package org.dealwright.core.action;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Ref;

/** Rights on one record for several people and teams at once, each in place of those shared before; all or nothing. */
@Component
public final class ShareWith implements Action<ShareWith.Input, Ref> {
    private final ShareRecord share;

    ShareWith(ShareRecord share) {
        this.share = share;
    }

    /** @param rights by person or team the masks of the privileges, added; 0 ends the share */
    public record Input(Ref record, Map<Ref, Integer> rights) {
        public Input {
            rights = new LinkedHashMap<>(rights);
        }
    }

    @Override
    public String name() {
        return "Share";
    }

    @Override
    public Ref perform(Input input, Records records) {
        input.rights().forEach((principal, mask) -> records.perform(share, new ShareRecord.Input(input.record(), principal, mask)));
        return input.record();
    }
}
