// From a lead to its paid invoice, as a program of a Salesperson. What is sold was put into the catalogue by the administrator.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { administrator, mark, refusal, seller } from "./client.mjs";

let shop;
let opportunity;
let quote;
let order;
let invoice;

before(async () => {
    const company = (await administrator.retrieveMultiple({ collection: "organizations", select: ["_basecurrencyid_value"] })).value[0];
    const currency = company._basecurrencyid_value;
    const group = await administrator.create({ collection: "uomschedules", data: { name: `Counting ${mark}`, baseuomname: "Piece" } });
    const unit = (await administrator.retrieveMultiple({ collection: "uoms", select: ["name"], filter: `_uomscheduleid_value eq ${group}` })).value[0].uomid;
    const list = await administrator.create({
        collection: "pricelevels", data: { name: `List ${mark}`, "transactioncurrencyid@odata.bind": `/transactioncurrencies(${currency})` },
    });
    const product = await administrator.create({
        collection: "products",
        data: {
            name: `Turbine ${mark}`, productnumber: `T-${mark}`, quantitydecimal: 0,
            "defaultuomscheduleid@odata.bind": `/uomschedules(${group})`, "defaultuomid@odata.bind": `/uoms(${unit})`,
        },
    });
    await administrator.create({
        collection: "productpricelevels",
        data: {
            amount: 400, "pricelevelid@odata.bind": `/pricelevels(${list})`, "productid@odata.bind": `/products(${product})`,
            "uomid@odata.bind": `/uoms(${unit})`,
        },
    });
    await administrator.update({ collection: "products", key: product, data: { statecode: 0, statuscode: 1 } });
    shop = { currency, unit, list, product };
});

const read = (collection, key, ...select) => seller.retrieve({ collection, key, select });

test("a lead is qualified into an account, a contact and an opportunity", async () => {
    const lead = await seller.create({
        collection: "leads",
        data: { subject: `Turbines ${mark}`, firstname: "Kari", lastname: "Holm", companyname: `Holm ${mark}`, budgetamount: 5000 },
    });
    const made = await seller.callAction({
        collection: "leads", key: lead, actionName: "Microsoft.Dynamics.CRM.QualifyLead",
        action: { CreateAccount: true, CreateContact: true, CreateOpportunity: true, Status: 3 },
    });
    const kinds = made.value.map(each => each["@odata.type"]).sort();
    assert.deepEqual(kinds, ["#Microsoft.Dynamics.CRM.account", "#Microsoft.Dynamics.CRM.contact", "#Microsoft.Dynamics.CRM.opportunity"]);
    opportunity = made.value.find(each => each.opportunityid).opportunityid;
    assert.deepEqual(await read("leads", lead, "statecode", "statuscode").then(({ statecode, statuscode }) => [statecode, statuscode]), [1, 3]);
    const again = await refusal(seller.callAction({
        collection: "leads", key: lead, actionName: "Microsoft.Dynamics.CRM.QualifyLead",
        action: { CreateAccount: true, CreateContact: true, CreateOpportunity: true, Status: 3 },
    }));
    assert.equal(again.status, 400);
});

test("the opportunity is developed with a price list and a line", async () => {
    await seller.update({
        collection: "opportunities", key: opportunity,
        data: { "pricelevelid@odata.bind": `/pricelevels(${shop.list})`, isrevenuesystemcalculated: true, closeprobability: 60 },
    });
    await seller.create({
        collection: "opportunityproducts",
        data: {
            quantity: 3, "opportunityid@odata.bind": `/opportunities(${opportunity})`, "productid@odata.bind": `/products(${shop.product})`,
            "uomid@odata.bind": `/uoms(${shop.unit})`,
        },
    });
    const deal = await read("opportunities", opportunity, "totalamount", "estimatedvalue");
    assert.equal(deal.totalamount, 1200);
    assert.equal(deal.estimatedvalue, 1200);
});

test("a quote is made of it, activated and revised", async () => {
    const made = await seller.callAction({
        actionName: "GenerateQuoteFromOpportunity", action: { OpportunityId: opportunity, ColumnSet: { AllColumns: false, Columns: ["quotenumber", "totalamount"] } },
    });
    assert.equal(made.totalamount, 1200);
    await seller.update({ collection: "quotes", key: made.quoteid, data: { statecode: 1, statuscode: 2 } });
    const revised = await seller.callAction({ actionName: "ReviseQuote", action: { QuoteId: made.quoteid, ColumnSet: { AllColumns: true } } });
    quote = revised.quoteid;
    assert.equal(revised.quotenumber, made.quotenumber);
    assert.equal(revised.revisionnumber, 1);
    assert.equal((await read("quotes", made.quoteid, "statecode")).statecode, 3);
    const lines = await seller.retrieveMultiple({ collection: "quotedetails", select: ["quantity", "extendedamount"], filter: `_quoteid_value eq ${quote}` });
    assert.deepEqual(lines.value.map(line => [line.quantity, line.extendedamount]), [[3, 1200]]);
    await seller.update({ collection: "quotedetails", key: lines.value[0].quotedetailid, data: { quantity: 2 } });
    await seller.update({ collection: "quotes", key: quote, data: { discountpercentage: 10 } });
    await seller.update({ collection: "quotes", key: quote, data: { statecode: 1, statuscode: 2 } });
    assert.equal((await read("quotes", quote, "totalamount")).totalamount, 720);
});

test("the active quote can't be changed", async () => {
    const error = await refusal(seller.update({ collection: "quotes", key: quote, data: { discountpercentage: 50 } }));
    assert.equal(error.status, 400);
    assert.match(error.code, /^0x8/);
});

test("the quote becomes an order and is won", async () => {
    const made = await seller.callAction({
        actionName: "ConvertQuoteToSalesOrder", action: { QuoteId: quote, ColumnSet: { AllColumns: true }, QuoteCloseSubject: "Signed" },
    });
    order = made.salesorderid;
    assert.equal(made.totalamount, 720);
    assert.equal((await read("quotes", quote, "statecode")).statecode, 2);
});

test("the order is fulfilled", async () => {
    await seller.callAction({
        actionName: "FulfillSalesOrder",
        action: {
            OrderClose: { "@odata.type": "Microsoft.Dynamics.CRM.orderclose", subject: "Delivered", "salesorderid@odata.bind": `/salesorders(${order})` },
            Status: 100001,
        },
    });
    assert.equal((await read("salesorders", order, "statecode")).statecode, 3);
});

test("the order becomes an invoice, which is paid", async () => {
    const made = await seller.callAction({ actionName: "ConvertSalesOrderToInvoice", action: { SalesOrderId: order, ColumnSet: { AllColumns: true } } });
    invoice = made.invoiceid;
    assert.equal(made.totalamount, 720);
    assert.equal(made._salesorderid_value, order);
    await seller.update({ collection: "invoices", key: invoice, data: { statecode: 2, statuscode: 100001 } });
    assert.equal((await read("invoices", invoice, "statecode")).statecode, 2);
    assert.equal((await refusal(seller.update({ collection: "invoices", key: invoice, data: { name: "Other" } }))).status, 400);
});

test("the opportunity is won, and its story is whole", async () => {
    await seller.callAction({
        actionName: "WinOpportunity",
        action: {
            OpportunityClose: {
                "@odata.type": "Microsoft.Dynamics.CRM.opportunityclose", subject: "Won", actualrevenue: 720,
                "opportunityid@odata.bind": `/opportunities(${opportunity})`,
            },
            Status: 3,
        },
    });
    const story = await seller.retrieve({
        collection: "opportunities", key: opportunity, select: ["statecode", "actualvalue"],
        expand: [
            { property: "opportunity_quotes", select: ["revisionnumber", "statecode"], orderBy: ["revisionnumber"] },
            { property: "opportunity_sales_orders", select: ["statecode"] },
            { property: "opportunity_invoices", select: ["statecode", "totalamount"] },
        ],
    });
    assert.equal(story.statecode, 1);
    assert.deepEqual(story.opportunity_quotes.map(each => [each.revisionnumber, each.statecode]), [[0, 3], [1, 2]]);
    assert.deepEqual(story.opportunity_sales_orders.map(each => each.statecode), [4]);
    assert.deepEqual(story.opportunity_invoices.map(each => [each.statecode, each.totalamount]), [[2, 720]]);
});
