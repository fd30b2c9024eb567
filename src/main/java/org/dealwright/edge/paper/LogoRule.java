package org.dealwright.edge.paper;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.company.Organization;
import org.dealwright.core.schema.RecordType;

/** Only a picture becomes the company's logo, by whichever door it comes. */
@Component
final class LogoRule implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Organization.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var given = draft.values().names(Organization.LOGO) ? draft.values().get(Organization.LOGO) : null;
        if (given != null) {
            draft.set(Organization.LOGO, Logo.of(given));
        }
    }
}
