// Each main call of the package: what it sends is its own affair; what it makes of the answer is asserted here.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { administrator, mark, plain, refusal, root, seller } from "./client.mjs";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
let contact;
let account;

before(async () => {
    contact = await seller.create({ collection: "contacts", data: { firstname: "Ingrid", lastname: `Dahl ${mark}` } });
    account = await seller.create({
        collection: "accounts",
        data: { name: `Fjord ${mark}`, accountnumber: `A-${mark}`, revenue: 1250000.5, "primarycontactid@odata.bind": `/contacts(${contact})` },
    });
});

test("create gives the id of the new record", () => {
    assert.match(contact, GUID);
    assert.match(account, GUID);
});

test("create gives the record back when asked, with duplicate detection switched on", async () => {
    const made = await seller.create({
        collection: "accounts", data: { name: `Back ${mark}`, description: "kept" }, select: ["name"],
        returnRepresentation: true, duplicateDetection: true,
    });
    assert.equal(made.name, `Back ${mark}`);
    assert.match(made.accountid, GUID);
    assert.equal(made.description, undefined);
});

test("create makes records together with what hangs on them", async () => {
    const firm = await seller.create({
        collection: "accounts",
        data: { name: `Whole ${mark}`, primarycontactid: { lastname: `Within ${mark}` }, Account_Tasks: [{ subject: "Call" }, { subject: "Visit" }] },
    });
    const read = await seller.retrieve({
        collection: "accounts", key: firm, select: ["name"],
        expand: [{ property: "primarycontactid", select: ["lastname"] }, { property: "Account_Tasks", select: ["subject"], orderBy: ["subject desc"] }],
    });
    assert.equal(read.primarycontactid.lastname, `Within ${mark}`);
    assert.deepEqual(read.Account_Tasks.map(task => task.subject), ["Visit", "Call"]);
});

test("retrieve shows what was chosen, with what it points at and its notes", async () => {
    const read = await seller.retrieve({
        collection: "accounts", key: account, select: ["name", "revenue", "createdon"],
        expand: [{ property: "primarycontactid", select: ["fullname"] }], includeAnnotations: "*",
    });
    assert.equal(read.name, `Fjord ${mark}`);
    assert.equal(read.revenue, 1250000.5);
    assert.match(read["revenue@OData.Community.Display.V1.FormattedValue"], /1,250,000\.50/);
    assert.equal(read.primarycontactid.fullname, `Ingrid Dahl ${mark}`);
    assert.ok(read.createdon instanceof Date);
    assert.match(read["@odata.etag"], /^W\/"[0-9a-fA-F]+"$/);
    assert.equal(read.oDataContext, `${root}$metadata#accounts(name,revenue,createdon,primarycontactid(fullname))/$entity`);
});

test("retrieve finds a record by other values than its id", async () => {
    assert.equal((await seller.retrieve({ collection: "accounts", key: `accountnumber='A-${mark}'` })).accountid, account);
    assert.equal((await seller.retrieve({ collection: "contacts", key: `firstname='Ingrid',lastname='Dahl ${mark}'` })).contactid, contact);
    assert.equal((await seller.retrieve({ collection: "accounts", key: `_primarycontactid_value=${contact}`, select: ["name"] })).accountid, account);
    assert.equal((await refusal(seller.retrieve({ collection: "accounts", key: `accountnumber='none ${mark}'` }))).status, 404);
    await seller.create({ collection: "contacts", data: { lastname: `Twin ${mark}` } });
    await seller.create({ collection: "contacts", data: { lastname: `Twin ${mark}` } });
    assert.equal((await refusal(seller.retrieve({ collection: "contacts", key: `lastname='Twin ${mark}'` }))).status, 400);
});

test("retrieve follows navigation properties", async () => {
    const person = await seller.retrieve({ collection: "accounts", key: account, navigationProperty: "primarycontactid", select: ["lastname"] });
    assert.equal(person.lastname, `Dahl ${mark}`);
});

test("retrieve says that nothing has changed", async () => {
    const etag = (await seller.retrieve({ collection: "accounts", key: account, select: ["name"] }))["@odata.etag"];
    assert.equal(await seller.retrieve({ collection: "accounts", key: account, select: ["name"], ifnonematch: etag }) ?? null, null);
});

test("what is not there is refused with the code of the field", async () => {
    const error = await refusal(seller.retrieve({ collection: "accounts", key: "00000000-0000-0000-0000-000000000001" }));
    assert.equal(error.status, 404);
    assert.equal(error.code, "0x80040217");
    const unknown = await refusal(seller.retrieve({ collection: "accounts", key: account, select: ["Name"] }));
    assert.equal(unknown.status, 400);
    assert.equal(unknown.code, "0x0");
    assert.match(unknown.message, /Could not find a property named 'Name' on type 'Microsoft\.Dynamics\.CRM\.account'/);
});

test("retrieveMultiple filters, sorts, counts and pages", async () => {
    for (const number of [1, 2, 3, 4, 5]) {
        await seller.create({ collection: "contacts", data: { firstname: `P${number}`, lastname: `Page ${mark}` } });
    }
    const request = {
        collection: "contacts", select: ["firstname", "lastname"], filter: `lastname eq 'Page ${mark}'`, orderBy: ["firstname desc"], count: true, maxPageSize: 2,
    };
    const first = await seller.retrieveMultiple(request);
    assert.equal(first.oDataCount, 5);
    assert.deepEqual(first.value.map(each => each.firstname), ["P5", "P4"]);
    assert.ok(first.oDataNextLink.startsWith(root));
    const second = await seller.retrieveMultiple(request, first.oDataNextLink);
    assert.deepEqual(second.value.map(each => each.firstname), ["P3", "P2"]);
    const all = await seller.retrieveAll(request);
    assert.deepEqual(all.value.map(each => each.firstname), ["P5", "P4", "P3", "P2", "P1"]);
    const stored = await plain(`contacts?$select=firstname&$filter=lastname eq 'Page ${mark}'&$orderby=firstname desc`);
    assert.deepEqual(stored.value.map(each => each.contactid), all.value.map(each => each.contactid));
});

test("a filter too long for an address goes through a batch by itself", async () => {
    const filter = Array.from({ length: 60 }, (_, at) => `lastname eq 'Nobody number ${at} of ${mark}'`).join(" or ") + ` or lastname eq 'Dahl ${mark}'`;
    const found = await seller.retrieveMultiple({ collection: "contacts", select: ["lastname"], filter });
    assert.deepEqual(found.value.map(each => each.contactid), [contact]);
});

test("fetch and fetchAll read FetchXML page by page", async () => {
    for (const number of [1, 2, 3, 4, 5]) {
        await seller.create({ collection: "leads", data: { lastname: `F${number}`, subject: `Fetch ${mark}` } });
    }
    const fetchXml = `<fetch count="2"><entity name="lead"><attribute name="lastname"/><order attribute="lastname"/>`
        + `<filter><condition attribute="subject" operator="eq" value="Fetch ${mark}"/></filter></entity></fetch>`;
    const first = await seller.fetch({ collection: "leads", fetchXml, includeAnnotations: "*" });
    assert.deepEqual(first.value.map(each => each.lastname), ["F1", "F2"]);
    assert.equal(first.PagingInfo.nextPage, 2);
    const second = await seller.fetch({ collection: "leads", fetchXml, pageNumber: 2, pagingCookie: first.PagingInfo.cookie });
    assert.deepEqual(second.value.map(each => each.lastname), ["F3", "F4"]);
    const all = await seller.fetchAll({ collection: "leads", fetchXml });
    assert.deepEqual(all.value.map(each => each.lastname), ["F1", "F2", "F3", "F4", "F5"]);
});

test("update changes what it names and nothing else", async () => {
    assert.equal(await seller.update({ collection: "accounts", key: account, data: { fax: "+47 1" } }), true);
    const read = await seller.retrieve({ collection: "accounts", key: account, select: ["fax", "name"] });
    assert.equal(read.fax, "+47 1");
    assert.equal(read.name, `Fjord ${mark}`);
    const back = await seller.update({ collection: "accounts", key: account, data: { fax: "+47 2" }, returnRepresentation: true, select: ["fax"] });
    assert.equal(back.fax, "+47 2");
});

test("update of a record that someone else has changed says so", async () => {
    const etag = (await seller.retrieve({ collection: "accounts", key: account, select: ["name"] }))["@odata.etag"];
    assert.equal(await seller.update({ collection: "accounts", key: account, data: { fax: "1" }, ifmatch: etag }), true);
    assert.equal(await seller.update({ collection: "accounts", key: account, data: { fax: "2" }, ifmatch: etag }), false);
    assert.equal((await seller.retrieve({ collection: "accounts", key: account, select: ["fax"] })).fax, "1");
    assert.equal(await seller.deleteRecord({ collection: "accounts", key: account, ifmatch: etag }), false);
});

test("update of what is not there makes nothing", async () => {
    const key = "00000000-0000-4000-8000-0000000000aa";
    assert.equal((await refusal(seller.update({ collection: "accounts", key, data: { name: "Nobody" } }))).status, 404);
});

test("a single property is written and taken away", async () => {
    await seller.updateSingleProperty({ collection: "accounts", key: account, fieldValuePair: { description: "Said" } });
    assert.equal((await seller.retrieve({ collection: "accounts", key: account, select: ["description"] })).description, "Said");
    assert.equal(await seller.deleteRecord({ collection: "accounts", key: account, property: "description" }), true);
    assert.equal((await seller.retrieve({ collection: "accounts", key: account, select: ["description"] })).description, null);
});

test("upsert creates, changes, and does neither when told", async () => {
    const key = crypto.randomUUID();
    assert.equal(await seller.upsert({ collection: "accounts", key, data: { name: `Upsert ${mark}` } }), key);
    assert.equal(await seller.upsert({ collection: "accounts", key, data: { fax: "7" } }), key);
    assert.equal((await seller.retrieve({ collection: "accounts", key, select: ["fax"] })).fax, "7");
    assert.equal(await seller.upsert({ collection: "accounts", key, data: { fax: "8" }, ifnonematch: "*" }), null);
    assert.equal(await seller.upsert({ collection: "accounts", key: crypto.randomUUID(), data: { name: "x" }, ifmatch: "*" }), null);
    const back = await seller.upsert({ collection: "accounts", key, data: { fax: "9" }, returnRepresentation: true, select: ["fax"] });
    assert.equal(back.fax, "9");
});

test("deleteRecord deletes", async () => {
    const gone = await administrator.create({ collection: "contacts", data: { lastname: `Gone ${mark}` } });
    assert.equal(await administrator.deleteRecord({ collection: "contacts", key: gone }), true);
    assert.equal((await refusal(administrator.retrieve({ collection: "contacts", key: gone }))).status, 404);
});

test("callFunction asks, unbound and bound", async () => {
    const me = await seller.callFunction("WhoAmI");
    assert.match(me.UserId, GUID);
    const rights = await seller.callFunction({
        name: "Microsoft.Dynamics.CRM.RetrievePrincipalAccess", collection: "systemusers", key: me.UserId,
        parameters: { Target: { "@odata.id": `accounts(${account})` } },
    });
    assert.match(rights.AccessRights, /ReadAccess/);
    const counts = await seller.callFunction({ name: "RetrieveTotalRecordCount", parameters: { EntityNames: ["account", "contact"] } });
    assert.deepEqual(counts.EntityRecordCountCollection.Keys, ["account", "contact"]);
});

test("associate and disassociate link many with many and one with many", async () => {
    const competitor = await administrator.create({ collection: "competitors", data: { name: `Rival ${mark}` } });
    const lead = await seller.create({ collection: "leads", data: { lastname: "Linked", subject: mark } });
    const linked = async () => (await plain(`leads(${lead})/leadcompetitors_association?$select=name`)).value.map(each => each.name);
    await seller.associate({ collection: "leads", primaryKey: lead, relationshipName: "leadcompetitors_association", relatedCollection: "competitors", relatedKey: competitor });
    assert.deepEqual(await linked(), [`Rival ${mark}`]);
    await seller.disassociate({ collection: "leads", primaryKey: lead, relationshipName: "leadcompetitors_association", relatedKey: competitor });
    assert.deepEqual(await linked(), []);
    await seller.associate({ collection: "accounts", primaryKey: account, relationshipName: "contact_customer_accounts", relatedCollection: "contacts", relatedKey: contact });
    assert.equal((await plain(`contacts(${contact})?$select=_parentcustomerid_value`))._parentcustomerid_value, account);
    await seller.disassociate({ collection: "accounts", primaryKey: account, relationshipName: "contact_customer_accounts", relatedKey: contact });
    assert.equal((await plain(`contacts(${contact})?$select=_parentcustomerid_value`))._parentcustomerid_value, null);
});

test("associateSingleValued and disassociateSingleValued point a lookup", async () => {
    const pointed = async () => (await plain(`accounts(${account})?$select=_primarycontactid_value`))._primarycontactid_value;
    await seller.disassociateSingleValued({ collection: "accounts", primaryKey: account, navigationProperty: "primarycontactid" });
    assert.equal(await pointed(), null);
    await seller.associateSingleValued({ collection: "accounts", primaryKey: account, navigationProperty: "primarycontactid", relatedCollection: "contacts", relatedKey: contact });
    assert.equal(await pointed(), contact);
});

test("count and countAll count", async () => {
    assert.ok(await seller.count({ collection: "contacts" }) >= 1);
    assert.equal(await seller.count({ collection: "contacts", filter: `lastname eq 'Dahl ${mark}'` }), 1);
    assert.equal(await seller.countAll({ collection: "contacts", filter: `lastname eq 'Dahl ${mark}'`, select: ["contactid"] }), 1);
});

test("the definitions of types, columns, relationships and choices are read", async () => {
    const types = await seller.retrieveEntities({ select: ["LogicalName", "EntitySetName", "PrimaryIdAttribute"], filter: "LogicalName eq 'account'" });
    assert.deepEqual(types.value.map(type => type.EntitySetName), ["accounts"]);
    const one = await seller.retrieveEntity({ key: "LogicalName='account'", select: ["PrimaryNameAttribute"], expand: [{ property: "Attributes" }] });
    assert.equal(one.PrimaryNameAttribute, "name");
    assert.ok(one.Attributes.some(column => column.LogicalName === "revenue"));
    const choices = await seller.retrieveAttributes({
        entityKey: "LogicalName='lead'", castType: "Microsoft.Dynamics.CRM.PicklistAttributeMetadata", select: ["LogicalName"], expand: [{ property: "OptionSet" }],
    });
    assert.ok(choices.value.find(column => column.LogicalName === "leadsourcecode").OptionSet.Options.length > 1);
    const column = await seller.retrieveAttribute({ entityKey: "LogicalName='lead'", attributeKey: "LogicalName='subject'" });
    assert.equal(column.MaxLength, 300);
    const links = await seller.retrieveRelationships({ castType: "Microsoft.Dynamics.CRM.ManyToManyRelationshipMetadata" });
    assert.ok(links.value.some(link => link.SchemaName === "leadcompetitors_association"));
    const sets = await seller.retrieveGlobalOptionSets();
    assert.ok(sets.value.some(set => set.Options?.length > 1));
    const set = await seller.retrieveGlobalOptionSet({ key: `Name='${sets.value[0].Name}'` });
    assert.equal(set.MetadataId, sets.value[0].MetadataId);
});

test("the metadata document is read, with and without notes", async () => {
    const plainText = await seller.retrieveCsdlMetadata();
    assert.match(plainText, /<EntityType Name="account" BaseType="mscrm\.crmbaseentity"/);
    const noted = await seller.retrieveCsdlMetadata({ addAnnotations: true });
    assert.match(noted, /Org\.OData\.Core\.V1\.Computed/);
    assert.ok(noted.length > plainText.length);
});

test("executeBatch does many things in one change set", async () => {
    seller.startBatch();
    seller.create({ collection: "accounts", data: { name: `Batch ${mark}` }, contentId: "1" });
    seller.create({ collection: "contacts", data: { lastname: `In batch ${mark}`, "parentcustomerid_account@odata.bind": "$1" } });
    const [firm, person] = await seller.executeBatch();
    assert.match(firm, GUID);
    assert.equal((await plain(`contacts(${person})?$select=_parentcustomerid_value`))._parentcustomerid_value, firm);
});

test("executeBatch reads too, and does nothing when one part fails", async () => {
    seller.startBatch();
    seller.retrieveMultiple({ collection: "accounts", select: ["name"], filter: `name eq 'Batch ${mark}'` });
    seller.callFunction("WhoAmI");
    const [found, me] = await seller.executeBatch();
    assert.equal(found.value.length, 1);
    assert.match(me.UserId, GUID);

    seller.startBatch();
    seller.create({ collection: "accounts", data: { name: `Half ${mark}` } });
    seller.create({ collection: "accounts", data: { name: "x".repeat(500) } });
    await refusal(seller.executeBatch());
    assert.equal(await seller.count({ collection: "accounts", filter: `name eq 'Half ${mark}'` }), 0);
});

test("executeBatch goes on when told to", async () => {
    seller.startBatch();
    seller.retrieve({ collection: "accounts", key: account, select: ["name"] });
    seller.retrieve({ collection: "accounts", key: "00000000-0000-0000-0000-000000000001" });
    seller.retrieve({ collection: "contacts", key: contact, select: ["lastname"] });
    const answers = await seller.executeBatch({ continueOnError: true }).catch(errors => errors);
    assert.equal(answers.length, 3);
    assert.equal(answers[0].name, `Fjord ${mark}`);
    assert.equal(answers[1].status, 404);
    assert.equal(answers[2].lastname, `Dahl ${mark}`);
});
