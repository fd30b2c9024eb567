package org.dealwright.edge.pages.share;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.verb.Deed;
import org.dealwright.edge.pages.verb.Deeds;

/** The button; {@link ShareController} asks and does. */
@Component
@Order(90)
final class ShareDeeds implements Deeds {
    @Override
    public List<Deed> deeds() {
        return List.of(Deed.of("share", "Share", "share", RecordType::owned, on -> Found.href(on.row())).needing(Privilege.SHARE)
                .asking(_ -> List.of()));
    }
}
