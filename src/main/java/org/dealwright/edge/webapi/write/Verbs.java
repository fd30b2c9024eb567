package org.dealwright.edge.webapi.write;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.UpdateRecord;

/** The verbs that any record knows. */
@Component
record Verbs(CreateRecord create, UpdateRecord update, DeleteRecord delete, LinkRecords link) {}
