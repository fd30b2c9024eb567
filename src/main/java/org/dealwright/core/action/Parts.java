package org.dealwright.core.action;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Grants;
import org.dealwright.core.schema.Registry;

/** What all records of all actions share. */
@Component
record Parts(Registry registry, Rules rules, Transitions transitions, CompanySettings settings, Grants grants, ApplicationEventPublisher events) {
}
