package org.dealwright.edge.setup.sample;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.sales.connection.JoinDeal;
import org.dealwright.sales.invoice.ConvertSalesOrderToInvoice;
import org.dealwright.sales.invoice.IssueInvoice;
import org.dealwright.sales.invoice.PayInvoice;
import org.dealwright.sales.lead.DisqualifyLead;
import org.dealwright.sales.lead.QualifyLead;
import org.dealwright.sales.opportunity.LoseOpportunity;
import org.dealwright.sales.opportunity.MoveOpportunity;
import org.dealwright.sales.order.CreateOrderFromQuote;
import org.dealwright.sales.order.FulfillSalesOrder;
import org.dealwright.sales.quote.ActivateQuote;
import org.dealwright.sales.quote.CloseQuote;
import org.dealwright.sales.quote.GenerateQuoteFromOpportunity;
import org.dealwright.sales.quote.ReviseQuote;

/** What the people of Nordkamm do. */
@Component
@Profile("demo")
record Verbs(UpdateRecord update, LinkRecords link, QualifyLead qualify, DisqualifyLead disqualify, MoveOpportunity move, LoseOpportunity lose,
        GenerateQuoteFromOpportunity quote, ActivateQuote activate, ReviseQuote revise, CloseQuote close, CreateOrderFromQuote order,
        FulfillSalesOrder fulfil, ConvertSalesOrderToInvoice invoice, IssueInvoice issue, PayInvoice pay, JoinDeal join) {
}
