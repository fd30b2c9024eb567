-- Tables of the declared record types; generated from the declarations, read, and committed.

create table businessunit (
    businessunitid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    parentbusinessunitid uuid,
    isdisabled boolean,
    divisionname text collate company,
    costcenter text collate company,
    emailaddress text collate company,
    websiteurl text collate company,
    address1_telephone1 text collate company,
    address1_line1 text collate company,
    address1_city text collate company,
    address1_stateorprovince text collate company,
    address1_postalcode text collate company,
    address1_country text collate company,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table systemuser (
    systemuserid uuid primary key,
    firstname text collate company,
    firstname_s text collate "C",
    lastname text collate company,
    lastname_s text collate "C",
    fullname text collate company,
    fullname_s text collate "C",
    domainname text collate company not null,
    internalemailaddress text collate company,
    internalemailaddress_s text collate "C",
    title text collate company,
    jobtitle text collate company,
    mobilephone text collate company,
    businessunitid uuid not null,
    parentsystemuserid uuid,
    isdisabled boolean,
    accessmode integer not null,
    transactioncurrencyid uuid,
    uilanguageid integer,
    timezone text collate company,
    theme integer,
    paginglimit integer,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table team (
    teamid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    teamtype integer not null,
    businessunitid uuid not null,
    administratorid uuid,
    emailaddress text collate company,
    description text collate company,
    isdefault boolean,
    systemmanaged boolean,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table role (
    roleid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    businessunitid uuid not null,
    description text collate company,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table organization (
    organizationid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    taxnumber text collate company,
    registrationnumber text collate company,
    emailaddress1 text collate company,
    telephone1 text collate company,
    websiteurl text collate company,
    address1_line1 text collate company,
    address1_line2 text collate company,
    address1_city text collate company,
    address1_stateorprovince text collate company,
    address1_postalcode text collate company,
    address1_country text collate company,
    bankname text collate company,
    bankaccountnumber text collate company,
    bankcode text collate company,
    logo bytea,
    basecurrencyid uuid not null,
    languagecode integer not null,
    timezone text collate company not null,
    weekstartdaycode integer,
    fullnameconventioncode integer,
    currencydisplayoption integer,
    oobpricecalculationenabled integer not null,
    discountcalculationmethod integer not null,
    pricingdecimalprecision integer not null,
    ispricelistmandatory boolean,
    iswriteinproductsallowed boolean,
    maxproductsinbundle integer not null,
    maximumdynamicpropertiesallowed integer not null,
    createproductswithoutparentinactivestate boolean,
    useinbuiltrulefordefaultpricelistselection boolean,
    enablepricingoncreate boolean,
    issopintegrationenabled boolean,
    pricingerrorsblock boolean,
    pricelistblocksretiring boolean,
    rotdaysqualify integer,
    rotdaysdevelop integer,
    rotdayspropose integer,
    rotdaysclose integer,
    closeexpiredquotes boolean,
    invoiceendsorder boolean,
    duedatefromterms boolean,
    quoteprefix text collate company,
    currentquotenumber integer,
    orderprefix text collate company,
    currentordernumber integer,
    invoiceprefix text collate company,
    currentinvoicenumber integer,
    uniquespecifierlength integer,
    legalnumberprefix text collate company,
    currentlegalnumber integer,
    maxuploadfilesize integer not null,
    maxrecordsforexporttoexcel integer not null,
    sharetopreviousowneronassign boolean,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table transactioncurrency (
    transactioncurrencyid uuid primary key,
    currencyname text collate company not null,
    currencyname_s text collate "C",
    isocurrencycode text collate company not null,
    isocurrencycode_s text collate "C",
    currencysymbol text collate company not null,
    exchangerate numeric(24,12) not null,
    currencyprecision integer not null,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table import (
    importid uuid primary key,
    name text collate company,
    name_s text collate "C",
    targetentityname text collate company,
    modecode integer,
    isdryrun boolean,
    totalcount integer,
    createdcount integer,
    updatedcount integer,
    skippedcount integer,
    failurecount integer,
    startedon timestamptz,
    completedon timestamptz,
    message text collate company,
    mapping text collate company,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table competitor (
    competitorid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    tickersymbol text collate company,
    tickersymbol_s text collate "C",
    keyproduct text collate company,
    keyproduct_s text collate "C",
    websiteurl text collate company,
    reportedrevenue numeric(19,4),
    reportedrevenue_base numeric(19,4),
    reportingyear integer,
    reportingquarter integer,
    stockexchange text collate company,
    referenceinfourl text collate company,
    winpercentage numeric(17,5),
    address1_line1 text collate company,
    address1_line2 text collate company,
    address1_line3 text collate company,
    address1_city text collate company,
    address1_city_s text collate "C",
    address1_stateorprovince text collate company,
    address1_postalcode text collate company,
    address1_country text collate company,
    address1_composite text collate company,
    address2_line1 text collate company,
    address2_line2 text collate company,
    address2_line3 text collate company,
    address2_city text collate company,
    address2_stateorprovince text collate company,
    address2_postalcode text collate company,
    address2_country text collate company,
    address2_composite text collate company,
    overview text collate company,
    strengths text collate company,
    weaknesses text collate company,
    opportunities text collate company,
    threats text collate company,
    howwewin text collate company,
    traps text collate company,
    battlestages integer[],
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table connection (
    connectionid uuid primary key,
    name text collate company,
    name_s text collate "C",
    record1id uuid not null,
    record1id_type text collate "C",
    record2id uuid,
    record2id_type text collate "C",
    record1roleid uuid,
    record2roleid uuid,
    record1objecttypecode integer,
    record2objecttypecode integer,
    description text collate company,
    effectivestart timestamptz,
    effectiveend timestamptz,
    ismaster boolean,
    relatedconnectionid uuid,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table connectionrole (
    connectionroleid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    category integer,
    matchingroleid uuid,
    description text collate company,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table businessprocessflowinstance (
    businessprocessflowinstanceid uuid primary key,
    name text collate company,
    name_s text collate "C",
    processid uuid not null,
    activestageid uuid,
    activestagestartedon timestamptz,
    traversedpath text collate company,
    completedon timestamptz,
    duration integer,
    supersededon timestamptz,
    leadid uuid,
    opportunityid uuid,
    quoteid uuid,
    salesorderid uuid,
    invoiceid uuid,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table invoice (
    invoiceid uuid primary key,
    name text collate company,
    name_s text collate "C",
    invoicenumber text collate company not null,
    invoicenumber_s text collate "C",
    legalnumber text collate company,
    legalnumber_s text collate "C",
    issuedon date,
    customerid uuid,
    customerid_type text collate "C",
    accountid uuid,
    contactid uuid,
    opportunityid uuid,
    salesorderid uuid,
    duedate date,
    datedelivered date,
    ispricelocked boolean,
    pricelevelid uuid,
    transactioncurrencyid uuid,
    totallineitemamount numeric(19,4),
    totallineitemamount_base numeric(19,4),
    totallineitemdiscountamount numeric(19,4),
    totallineitemdiscountamount_base numeric(19,4),
    discountpercentage numeric(17,5),
    discountamount numeric(19,4),
    discountamount_base numeric(19,4),
    totaldiscountamount numeric(19,4),
    totaldiscountamount_base numeric(19,4),
    totalamountlessfreight numeric(19,4),
    totalamountlessfreight_base numeric(19,4),
    freightamount numeric(19,4),
    freightamount_base numeric(19,4),
    totaltax numeric(19,4),
    totaltax_base numeric(19,4),
    totalamount numeric(19,4),
    totalamount_base numeric(19,4),
    pricingerrorcode integer,
    skippricecalculation integer,
    shippingmethodcode integer,
    paymenttermscode integer,
    freighttermscode integer,
    willcall boolean,
    billto_name text collate company,
    billto_contactname text collate company,
    billto_line1 text collate company,
    billto_line2 text collate company,
    billto_line3 text collate company,
    billto_city text collate company,
    billto_stateorprovince text collate company,
    billto_postalcode text collate company,
    billto_country text collate company,
    billto_composite text collate company,
    billto_telephone text collate company,
    billto_fax text collate company,
    shipto_name text collate company,
    shipto_contactname text collate company,
    shipto_line1 text collate company,
    shipto_line2 text collate company,
    shipto_line3 text collate company,
    shipto_city text collate company,
    shipto_stateorprovince text collate company,
    shipto_postalcode text collate company,
    shipto_country text collate company,
    shipto_composite text collate company,
    shipto_telephone text collate company,
    shipto_fax text collate company,
    shipto_freighttermscode integer,
    emailaddress text collate company,
    description text collate company,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table invoicedetail (
    invoicedetailid uuid primary key,
    invoicedetailname text collate company,
    invoicedetailname_s text collate "C",
    invoiceid uuid not null,
    salesorderdetailid uuid,
    productid uuid,
    productname text collate company,
    productdescription text collate company,
    isproductoverridden boolean,
    uomid uuid,
    quantity numeric(17,5),
    ispriceoverridden boolean,
    priceperunit numeric(19,4),
    priceperunit_base numeric(19,4),
    volumediscountamount numeric(19,4),
    volumediscountamount_base numeric(19,4),
    manualdiscountamount numeric(19,4),
    manualdiscountamount_base numeric(19,4),
    tax numeric(19,4),
    tax_base numeric(19,4),
    baseamount numeric(19,4),
    baseamount_base numeric(19,4),
    extendedamount numeric(19,4),
    extendedamount_base numeric(19,4),
    producttypecode integer not null,
    lineitemnumber integer,
    sequencenumber integer,
    description text collate company,
    pricingerrorcode integer,
    skippricecalculation integer,
    salesrepid uuid,
    requestdeliveryby timestamptz,
    willcall boolean,
    shipto_name text collate company,
    shipto_contactname text collate company,
    shipto_line1 text collate company,
    shipto_line2 text collate company,
    shipto_line3 text collate company,
    shipto_city text collate company,
    shipto_stateorprovince text collate company,
    shipto_postalcode text collate company,
    shipto_country text collate company,
    shipto_composite text collate company,
    shipto_telephone text collate company,
    shipto_fax text collate company,
    shipto_freighttermscode integer,
    quantityshipped numeric(17,5),
    quantitybackordered numeric(17,5),
    quantitycancelled numeric(17,5),
    iscopied boolean,
    actualdeliveryon date,
    shippingtrackingnumber text collate company,
    invoiceispricelocked boolean,
    invoicestatecode integer,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table lead (
    leadid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    salutation text collate company,
    firstname text collate company,
    middlename text collate company,
    lastname text collate company,
    fullname text collate company,
    fullname_s text collate "C",
    jobtitle text collate company,
    companyname text collate company,
    companyname_s text collate "C",
    emailaddress1 text collate company,
    emailaddress1_s text collate "C",
    emailaddress2 text collate company,
    emailaddress3 text collate company,
    telephone1 text collate company,
    telephone1_s text collate "C",
    telephone2 text collate company,
    telephone3 text collate company,
    mobilephone text collate company,
    mobilephone_s text collate "C",
    fax text collate company,
    pager text collate company,
    websiteurl text collate company,
    address1_line1 text collate company,
    address1_line2 text collate company,
    address1_line3 text collate company,
    address1_city text collate company,
    address1_city_s text collate "C",
    address1_stateorprovince text collate company,
    address1_postalcode text collate company,
    address1_country text collate company,
    address1_composite text collate company,
    address2_line1 text collate company,
    address2_line2 text collate company,
    address2_line3 text collate company,
    address2_city text collate company,
    address2_stateorprovince text collate company,
    address2_postalcode text collate company,
    address2_country text collate company,
    address2_composite text collate company,
    description text collate company,
    leadsourcecode integer,
    leadqualitycode integer,
    industrycode integer,
    numberofemployees integer,
    revenue numeric(19,4),
    revenue_base numeric(19,4),
    sic text collate company,
    budgetamount numeric(19,4),
    budgetamount_base numeric(19,4),
    budgetstatus integer,
    purchasetimeframe integer,
    purchaseprocess integer,
    need integer,
    initialcommunication integer,
    decisionmaker boolean,
    confirminterest boolean,
    evaluatefit boolean,
    estimatedamount numeric(19,4),
    estimatedamount_base numeric(19,4),
    estimatedclosedate date,
    schedulefollowup_prospect date,
    schedulefollowup_qualify date,
    qualificationcomments text collate company,
    preferredcontactmethodcode integer,
    donotemail boolean,
    donotphone boolean,
    donotfax boolean,
    donotpostalmail boolean,
    donotbulkemail boolean,
    donotsendmm boolean,
    followemail boolean,
    parentaccountid uuid,
    parentcontactid uuid,
    customerid uuid,
    customerid_type text collate "C",
    qualifyingopportunityid uuid,
    masterid uuid,
    merged boolean,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table attributemap (
    attributemapid uuid primary key,
    name text collate company,
    name_s text collate "C",
    sourceattributename text collate company not null,
    targetentitycode integer not null,
    targetattributename text collate company not null,
    issystem boolean,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table subject (
    subjectid uuid primary key,
    title text collate company,
    title_s text collate "C",
    parentsubject uuid,
    description text collate company,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table salesliterature (
    salesliteratureid uuid primary key,
    name text collate company,
    name_s text collate "C",
    subjectid uuid,
    literaturetypecode integer,
    employeecontactid uuid,
    expirationdate date,
    keywords text collate company,
    keywords_s text collate "C",
    iscustomerviewable boolean,
    hasattachments boolean,
    description text collate company,
    description_s text collate "C",
    timessent integer,
    lastsenton timestamptz,
    contentwords text collate company,
    contentwords_s text collate "C",
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table salesliteratureitem (
    salesliteratureitemid uuid primary key,
    title text collate company,
    title_s text collate "C",
    salesliteratureid uuid not null,
    abstract text collate company,
    authorname text collate company,
    keywords text collate company,
    filename text collate company,
    filesize integer,
    mimetype text collate company,
    documentbody bytea,
    attacheddocumenturl text collate company,
    iscustomerviewable boolean,
    itemversion integer,
    supersededbyid uuid,
    contentwords text collate company,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table literaturesend (
    literaturesendid uuid primary key,
    name text collate company,
    name_s text collate "C",
    salesliteratureid uuid not null,
    salesliteratureitemid uuid,
    itemversion integer,
    recipient text collate company,
    recipient_s text collate "C",
    receiverid uuid,
    receiverid_type text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    emailid uuid,
    token text collate company,
    opens integer,
    firstopenedon timestamptz,
    lastopenedon timestamptz,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table opportunity (
    opportunityid uuid primary key,
    name text collate company,
    name_s text collate "C",
    customerid uuid not null,
    customerid_type text collate "C",
    parentaccountid uuid,
    parentcontactid uuid,
    transactioncurrencyid uuid,
    pricelevelid uuid,
    isrevenuesystemcalculated boolean,
    estimatedvalue numeric(19,4),
    estimatedvalue_base numeric(19,4),
    estimatedclosedate date,
    closeprobability integer,
    opportunityratingcode integer,
    msdyn_forecastcategory integer,
    emailaddress text collate company,
    emailaddress_s text collate "C",
    originatingleadid uuid,
    description text collate company,
    purchasetimeframe integer,
    budgetamount numeric(19,4),
    budgetamount_base numeric(19,4),
    budgetstatus integer,
    purchaseprocess integer,
    need integer,
    timeline integer,
    initialcommunication integer,
    decisionmaker boolean,
    confirminterest boolean,
    evaluatefit boolean,
    qualificationcomments text collate company,
    currentsituation text collate company,
    customerneed text collate company,
    customerpainpoints text collate company,
    proposedsolution text collate company,
    identifycustomercontacts boolean,
    identifycompetitors boolean,
    identifypursuitteam boolean,
    pursuitdecision boolean,
    developproposal boolean,
    completeinternalreview boolean,
    presentproposal boolean,
    captureproposalfeedback boolean,
    resolvefeedback boolean,
    completefinalproposal boolean,
    presentfinalproposal boolean,
    finaldecisiondate date,
    sendthankyounote boolean,
    filedebrief boolean,
    schedulefollowup_prospect timestamptz,
    schedulefollowup_qualify timestamptz,
    scheduleproposalmeeting timestamptz,
    quotecomments text collate company,
    prioritycode integer,
    salesstagecode integer,
    stepname text collate company,
    salesstage integer,
    totallineitemamount numeric(19,4),
    totallineitemamount_base numeric(19,4),
    totallineitemdiscountamount numeric(19,4),
    totallineitemdiscountamount_base numeric(19,4),
    discountpercentage numeric(17,5),
    discountamount numeric(19,4),
    discountamount_base numeric(19,4),
    totaldiscountamount numeric(19,4),
    totaldiscountamount_base numeric(19,4),
    totalamountlessfreight numeric(19,4),
    totalamountlessfreight_base numeric(19,4),
    freightamount numeric(19,4),
    freightamount_base numeric(19,4),
    totaltax numeric(19,4),
    totaltax_base numeric(19,4),
    totalamount numeric(19,4),
    totalamount_base numeric(19,4),
    pricingerrorcode integer,
    skippricecalculation integer,
    actualvalue numeric(19,4),
    actualvalue_base numeric(19,4),
    actualclosedate date,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table opportunityproduct (
    opportunityproductid uuid primary key,
    opportunityid uuid not null,
    opportunityproductname text collate company,
    opportunityproductname_s text collate "C",
    productid uuid,
    productname text collate company,
    productdescription text collate company,
    isproductoverridden boolean,
    uomid uuid,
    quantity numeric(17,5),
    ispriceoverridden boolean,
    priceperunit numeric(19,4),
    priceperunit_base numeric(19,4),
    volumediscountamount numeric(19,4),
    volumediscountamount_base numeric(19,4),
    manualdiscountamount numeric(19,4),
    manualdiscountamount_base numeric(19,4),
    tax numeric(19,4),
    tax_base numeric(19,4),
    baseamount numeric(19,4),
    baseamount_base numeric(19,4),
    extendedamount numeric(19,4),
    extendedamount_base numeric(19,4),
    producttypecode integer not null,
    lineitemnumber integer,
    sequencenumber integer,
    description text collate company,
    pricingerrorcode integer,
    skippricecalculation integer,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table opportunityclose (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    opportunityid uuid,
    opportunitystatecode integer,
    opportunitystatuscode integer,
    actualrevenue numeric(19,4),
    actualrevenue_base numeric(19,4),
    competitorid uuid,
    competitorprice numeric(19,4),
    competitorprice_base numeric(19,4),
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table leadtoopportunitysalesprocess (
    businessprocessflowinstanceid uuid primary key,
    name text collate company,
    name_s text collate "C",
    processid uuid not null,
    activestageid uuid,
    activestagestartedon timestamptz,
    traversedpath text collate company,
    completedon timestamptz,
    duration integer,
    supersededon timestamptz,
    leadid uuid,
    opportunityid uuid,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table opportunitysalesprocess (
    businessprocessflowinstanceid uuid primary key,
    name text collate company,
    name_s text collate "C",
    processid uuid not null,
    activestageid uuid,
    activestagestartedon timestamptz,
    traversedpath text collate company,
    completedon timestamptz,
    duration integer,
    supersededon timestamptz,
    opportunityid uuid,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table salesorder (
    salesorderid uuid primary key,
    name text collate company,
    name_s text collate "C",
    ordernumber text collate company not null,
    ordernumber_s text collate "C",
    customerid uuid,
    customerid_type text collate "C",
    accountid uuid,
    contactid uuid,
    opportunityid uuid,
    quoteid uuid,
    requestdeliveryby date,
    datefulfilled date,
    ispricelocked boolean,
    salesordercreationmethod integer,
    submitdate date,
    submitstatus integer,
    submitstatusdescription text collate company,
    pricelevelid uuid,
    transactioncurrencyid uuid,
    totallineitemamount numeric(19,4),
    totallineitemamount_base numeric(19,4),
    totallineitemdiscountamount numeric(19,4),
    totallineitemdiscountamount_base numeric(19,4),
    discountpercentage numeric(17,5),
    discountamount numeric(19,4),
    discountamount_base numeric(19,4),
    totaldiscountamount numeric(19,4),
    totaldiscountamount_base numeric(19,4),
    totalamountlessfreight numeric(19,4),
    totalamountlessfreight_base numeric(19,4),
    freightamount numeric(19,4),
    freightamount_base numeric(19,4),
    totaltax numeric(19,4),
    totaltax_base numeric(19,4),
    totalamount numeric(19,4),
    totalamount_base numeric(19,4),
    pricingerrorcode integer,
    skippricecalculation integer,
    shippingmethodcode integer,
    paymenttermscode integer,
    freighttermscode integer,
    willcall boolean,
    billto_name text collate company,
    billto_contactname text collate company,
    billto_line1 text collate company,
    billto_line2 text collate company,
    billto_line3 text collate company,
    billto_city text collate company,
    billto_stateorprovince text collate company,
    billto_postalcode text collate company,
    billto_country text collate company,
    billto_composite text collate company,
    billto_telephone text collate company,
    billto_fax text collate company,
    shipto_name text collate company,
    shipto_contactname text collate company,
    shipto_line1 text collate company,
    shipto_line2 text collate company,
    shipto_line3 text collate company,
    shipto_city text collate company,
    shipto_stateorprovince text collate company,
    shipto_postalcode text collate company,
    shipto_country text collate company,
    shipto_composite text collate company,
    shipto_telephone text collate company,
    shipto_fax text collate company,
    shipto_freighttermscode integer,
    emailaddress text collate company,
    description text collate company,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table salesorderdetail (
    salesorderdetailid uuid primary key,
    salesorderdetailname text collate company,
    salesorderdetailname_s text collate "C",
    salesorderid uuid not null,
    quotedetailid uuid,
    productid uuid,
    productname text collate company,
    productdescription text collate company,
    isproductoverridden boolean,
    uomid uuid,
    quantity numeric(17,5),
    ispriceoverridden boolean,
    priceperunit numeric(19,4),
    priceperunit_base numeric(19,4),
    volumediscountamount numeric(19,4),
    volumediscountamount_base numeric(19,4),
    manualdiscountamount numeric(19,4),
    manualdiscountamount_base numeric(19,4),
    tax numeric(19,4),
    tax_base numeric(19,4),
    baseamount numeric(19,4),
    baseamount_base numeric(19,4),
    extendedamount numeric(19,4),
    extendedamount_base numeric(19,4),
    producttypecode integer not null,
    lineitemnumber integer,
    sequencenumber integer,
    description text collate company,
    pricingerrorcode integer,
    skippricecalculation integer,
    salesrepid uuid,
    requestdeliveryby timestamptz,
    willcall boolean,
    shipto_name text collate company,
    shipto_contactname text collate company,
    shipto_line1 text collate company,
    shipto_line2 text collate company,
    shipto_line3 text collate company,
    shipto_city text collate company,
    shipto_stateorprovince text collate company,
    shipto_postalcode text collate company,
    shipto_country text collate company,
    shipto_composite text collate company,
    shipto_telephone text collate company,
    shipto_fax text collate company,
    shipto_freighttermscode integer,
    quantityshipped numeric(17,5),
    quantitybackordered numeric(17,5),
    quantitycancelled numeric(17,5),
    iscopied boolean,
    salesorderispricelocked boolean,
    salesorderstatecode integer,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table orderclose (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    salesorderid uuid not null,
    ordernumber text collate company,
    revision integer,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table account (
    accountid uuid primary key,
    name text collate company,
    name_s text collate "C",
    accountnumber text collate company,
    accountnumber_s text collate "C",
    primarycontactid uuid,
    parentaccountid uuid,
    customertypecode integer,
    accountcategorycode integer,
    industrycode integer,
    ownershipcode integer,
    numberofemployees integer,
    revenue numeric(19,4),
    revenue_base numeric(19,4),
    sic text collate company,
    tickersymbol text collate company,
    telephone1 text collate company,
    telephone1_s text collate "C",
    telephone2 text collate company,
    telephone3 text collate company,
    fax text collate company,
    emailaddress1 text collate company,
    emailaddress1_s text collate "C",
    emailaddress2 text collate company,
    websiteurl text collate company,
    address1_line1 text collate company,
    address1_line2 text collate company,
    address1_line3 text collate company,
    address1_city text collate company,
    address1_city_s text collate "C",
    address1_stateorprovince text collate company,
    address1_postalcode text collate company,
    address1_country text collate company,
    address1_composite text collate company,
    address1_telephone1 text collate company,
    address1_latitude numeric(17,5),
    address1_longitude numeric(17,5),
    address1_shippingmethodcode integer,
    address1_freighttermscode integer,
    address2_line1 text collate company,
    address2_line2 text collate company,
    address2_line3 text collate company,
    address2_city text collate company,
    address2_stateorprovince text collate company,
    address2_postalcode text collate company,
    address2_country text collate company,
    address2_composite text collate company,
    defaultpricelevelid uuid,
    paymenttermscode integer,
    creditlimit numeric(19,4),
    creditlimit_base numeric(19,4),
    creditonhold boolean,
    preferredcontactmethodcode integer,
    donotemail boolean,
    donotphone boolean,
    donotfax boolean,
    donotpostalmail boolean,
    donotbulkemail boolean,
    donotsendmm boolean,
    followemail boolean,
    description text collate company,
    originatingleadid uuid,
    masterid uuid,
    merged boolean,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table contact (
    contactid uuid primary key,
    salutation text collate company,
    firstname text collate company,
    middlename text collate company,
    lastname text collate company,
    fullname text collate company,
    fullname_s text collate "C",
    suffix text collate company,
    jobtitle text collate company,
    department text collate company,
    parentcustomerid uuid,
    parentcustomerid_type text collate "C",
    accountrolecode integer,
    emailaddress1 text collate company,
    emailaddress1_s text collate "C",
    emailaddress2 text collate company,
    emailaddress3 text collate company,
    telephone1 text collate company,
    telephone1_s text collate "C",
    telephone2 text collate company,
    telephone3 text collate company,
    mobilephone text collate company,
    mobilephone_s text collate "C",
    fax text collate company,
    pager text collate company,
    websiteurl text collate company,
    managername text collate company,
    managerphone text collate company,
    assistantname text collate company,
    assistantphone text collate company,
    address1_line1 text collate company,
    address1_line2 text collate company,
    address1_line3 text collate company,
    address1_city text collate company,
    address1_city_s text collate "C",
    address1_stateorprovince text collate company,
    address1_postalcode text collate company,
    address1_country text collate company,
    address1_composite text collate company,
    address2_line1 text collate company,
    address2_line2 text collate company,
    address2_line3 text collate company,
    address2_city text collate company,
    address2_stateorprovince text collate company,
    address2_postalcode text collate company,
    address2_country text collate company,
    address2_composite text collate company,
    gendercode integer,
    familystatuscode integer,
    spousesname text collate company,
    birthdate date,
    anniversary date,
    defaultpricelevelid uuid,
    paymenttermscode integer,
    annualincome numeric(19,4),
    annualincome_base numeric(19,4),
    creditlimit numeric(19,4),
    creditlimit_base numeric(19,4),
    creditonhold boolean,
    leadsourcecode integer,
    preferredcontactmethodcode integer,
    donotemail boolean,
    donotphone boolean,
    donotfax boolean,
    donotpostalmail boolean,
    donotbulkemail boolean,
    donotsendmm boolean,
    followemail boolean,
    description text collate company,
    originatingleadid uuid,
    masterid uuid,
    merged boolean,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table uomschedule (
    uomscheduleid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    baseuomname text collate company,
    description text collate company,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table uom (
    uomid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    uomscheduleid uuid not null,
    quantity numeric(17,5),
    baseuom uuid,
    isschedulebaseuom boolean,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table discounttype (
    discounttypeid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    isamounttype boolean,
    transactioncurrencyid uuid,
    description text collate company,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table discount (
    discountid uuid primary key,
    name text collate company,
    name_s text collate "C",
    discounttypeid uuid not null,
    lowquantity numeric(17,5) not null,
    highquantity numeric(17,5) not null,
    percentage numeric(17,5),
    amount numeric(19,4),
    amount_base numeric(19,4),
    isamounttype boolean,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table pricelevel (
    pricelevelid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    transactioncurrencyid uuid not null,
    begindate date,
    enddate date,
    description text collate company,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table productpricelevel (
    productpricelevelid uuid primary key,
    productidname text collate company,
    productidname_s text collate "C",
    productnumber text collate company,
    productnumber_s text collate "C",
    pricelevelid uuid not null,
    productid uuid not null,
    uomid uuid,
    uomscheduleid uuid,
    discounttypeid uuid,
    quantitysellingcode integer,
    pricingmethodcode integer,
    amount numeric(19,4),
    amount_base numeric(19,4),
    percentage numeric(17,5),
    roundingpolicycode integer,
    roundingoptioncode integer,
    roundingoptionamount numeric(19,4),
    roundingoptionamount_base numeric(19,4),
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table product (
    productid uuid primary key,
    name text collate company,
    name_s text collate "C",
    productnumber text collate company not null,
    productnumber_s text collate "C",
    productstructure integer not null,
    producttypecode integer,
    parentproductid uuid,
    hierarchypath text collate company,
    validfromdate date,
    validtodate date,
    defaultuomscheduleid uuid,
    defaultuomid uuid,
    quantitydecimal integer,
    pricelevelid uuid,
    price numeric(19,4),
    price_base numeric(19,4),
    currentcost numeric(19,4),
    currentcost_base numeric(19,4),
    standardcost numeric(19,4),
    standardcost_base numeric(19,4),
    iskit boolean,
    isstockitem boolean,
    quantityonhand numeric(17,5),
    stockvolume numeric(17,5),
    stockweight numeric(17,5),
    size text collate company,
    suppliername text collate company,
    vendorname text collate company,
    vendorid text collate company,
    vendorpartnumber text collate company,
    vendorpartnumber_s text collate "C",
    producturl text collate company,
    subjectid uuid,
    description text collate company,
    statecode integer not null,
    statuscode integer not null,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table quote (
    quoteid uuid primary key,
    name text collate company,
    name_s text collate "C",
    quotenumber text collate company not null,
    quotenumber_s text collate "C",
    revisionnumber integer not null,
    customerid uuid,
    customerid_type text collate "C",
    accountid uuid,
    contactid uuid,
    opportunityid uuid,
    effectivefrom date,
    effectiveto date,
    expireson date,
    requestdeliveryby date,
    closedon date,
    quotecreationmethod integer,
    pricelevelid uuid,
    transactioncurrencyid uuid,
    totallineitemamount numeric(19,4),
    totallineitemamount_base numeric(19,4),
    totallineitemdiscountamount numeric(19,4),
    totallineitemdiscountamount_base numeric(19,4),
    discountpercentage numeric(17,5),
    discountamount numeric(19,4),
    discountamount_base numeric(19,4),
    totaldiscountamount numeric(19,4),
    totaldiscountamount_base numeric(19,4),
    totalamountlessfreight numeric(19,4),
    totalamountlessfreight_base numeric(19,4),
    freightamount numeric(19,4),
    freightamount_base numeric(19,4),
    totaltax numeric(19,4),
    totaltax_base numeric(19,4),
    totalamount numeric(19,4),
    totalamount_base numeric(19,4),
    pricingerrorcode integer,
    skippricecalculation integer,
    shippingmethodcode integer,
    paymenttermscode integer,
    freighttermscode integer,
    willcall boolean,
    billto_name text collate company,
    billto_contactname text collate company,
    billto_line1 text collate company,
    billto_line2 text collate company,
    billto_line3 text collate company,
    billto_city text collate company,
    billto_stateorprovince text collate company,
    billto_postalcode text collate company,
    billto_country text collate company,
    billto_composite text collate company,
    billto_telephone text collate company,
    billto_fax text collate company,
    shipto_name text collate company,
    shipto_contactname text collate company,
    shipto_line1 text collate company,
    shipto_line2 text collate company,
    shipto_line3 text collate company,
    shipto_city text collate company,
    shipto_stateorprovince text collate company,
    shipto_postalcode text collate company,
    shipto_country text collate company,
    shipto_composite text collate company,
    shipto_telephone text collate company,
    shipto_fax text collate company,
    shipto_freighttermscode integer,
    emailaddress text collate company,
    description text collate company,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table quotedetail (
    quotedetailid uuid primary key,
    quotedetailname text collate company,
    quotedetailname_s text collate "C",
    quoteid uuid not null,
    productid uuid,
    productname text collate company,
    productdescription text collate company,
    isproductoverridden boolean,
    uomid uuid,
    quantity numeric(17,5),
    ispriceoverridden boolean,
    priceperunit numeric(19,4),
    priceperunit_base numeric(19,4),
    volumediscountamount numeric(19,4),
    volumediscountamount_base numeric(19,4),
    manualdiscountamount numeric(19,4),
    manualdiscountamount_base numeric(19,4),
    tax numeric(19,4),
    tax_base numeric(19,4),
    baseamount numeric(19,4),
    baseamount_base numeric(19,4),
    extendedamount numeric(19,4),
    extendedamount_base numeric(19,4),
    producttypecode integer not null,
    lineitemnumber integer,
    sequencenumber integer,
    description text collate company,
    pricingerrorcode integer,
    skippricecalculation integer,
    salesrepid uuid,
    requestdeliveryby timestamptz,
    willcall boolean,
    shipto_name text collate company,
    shipto_contactname text collate company,
    shipto_line1 text collate company,
    shipto_line2 text collate company,
    shipto_line3 text collate company,
    shipto_city text collate company,
    shipto_stateorprovince text collate company,
    shipto_postalcode text collate company,
    shipto_country text collate company,
    shipto_composite text collate company,
    shipto_telephone text collate company,
    shipto_fax text collate company,
    shipto_freighttermscode integer,
    quotestatecode integer,
    quotecreationmethod integer,
    transactioncurrencyid uuid,
    exchangerate numeric(24,12),
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table quoteclose (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    quoteid uuid not null,
    quotenumber text collate company,
    revision integer,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table competitorscorecard (
    competitorscorecardid uuid primary key,
    name text collate company,
    name_s text collate "C",
    competitorid uuid not null,
    productid uuid,
    theirproduct text collate company,
    description text collate company,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table scorecardpoint (
    scorecardpointid uuid primary key,
    name text collate company,
    name_s text collate "C",
    competitorscorecardid uuid not null,
    weight integer,
    ourscore integer,
    theirscore integer,
    remark text collate company,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table activitypointer (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    concreteid uuid not null,
    concreteid_type text collate "C",
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table task (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    percentcomplete integer,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table phonecall (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    phonenumber text collate company,
    directioncode boolean,
    leftvoicemail boolean,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table email (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    sender text collate company,
    torecipients text collate company,
    directioncode boolean,
    senton timestamptz,
    messageid text collate company,
    inreplyto text collate company,
    trackingtoken text collate company,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table letter (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    address text collate company,
    directioncode boolean,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table fax (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    faxnumber text collate company,
    numberofpages integer,
    coverpagename text collate company,
    billingcode text collate company,
    directioncode boolean,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table appointment (
    activityid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    regardingobjectid uuid,
    regardingobjectid_type text collate "C",
    scheduledstart timestamptz,
    scheduledend timestamptz,
    prioritycode integer,
    description text collate company,
    actualstart timestamptz,
    actualend timestamptz,
    scheduleddurationminutes integer,
    actualdurationminutes integer,
    category text collate company,
    subcategory text collate company,
    outcome text collate company,
    pinned boolean,
    activitytypecode text collate company not null,
    location text collate company,
    isalldayevent boolean,
    instancetypecode integer,
    seriesid uuid,
    statecode integer not null,
    statuscode integer not null,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table activityparty (
    activitypartyid uuid primary key,
    activityid uuid not null,
    activityid_type text collate "C",
    partyid uuid,
    partyid_type text collate "C",
    partyidname text collate company,
    partyidname_s text collate "C",
    addressused text collate company,
    participationtypemask integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table annotation (
    annotationid uuid primary key,
    subject text collate company,
    subject_s text collate "C",
    notetext text collate company,
    objectid uuid,
    objectid_type text collate "C",
    isdocument boolean not null,
    filename text collate company,
    mimetype text collate company,
    filesize integer,
    documentbody bytea,
    pinned boolean,
    ownerid uuid not null,
    ownerid_type text collate "C",
    owningbusinessunit uuid,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table workflow (
    workflowid uuid primary key,
    name text collate company not null,
    name_s text collate "C",
    category integer,
    primaryentity text collate company not null,
    processorder integer,
    description text collate company,
    publishedversion integer,
    publishedon timestamptz,
    clientdata text collate company,
    draftdata text collate company,
    statecode integer not null,
    statuscode integer not null,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table processstage (
    processstageid uuid primary key,
    stagename text collate company,
    stagename_s text collate "C",
    processid uuid not null,
    stagecategory integer,
    primaryentitytypecode text collate company,
    createdon timestamptz not null,
    createdby uuid,
    modifiedon timestamptz not null,
    modifiedby uuid,
    versionnumber bigint not null,
    searchtext text collate "C"
);

create table systemuserroles (
    systemuserid uuid not null,
    roleid uuid not null,
    primary key (systemuserid, roleid)
);
create index systemuserroles__roleid on systemuserroles (roleid);

create table teamroles (
    teamid uuid not null,
    roleid uuid not null,
    primary key (teamid, roleid)
);
create index teamroles__roleid on teamroles (roleid);

create table teammembership (
    teamid uuid not null,
    systemuserid uuid not null,
    primary key (teamid, systemuserid)
);
create index teammembership__systemuserid on teammembership (systemuserid);

create table competitorproduct (
    competitorid uuid not null,
    productid uuid not null,
    primary key (competitorid, productid)
);
create index competitorproduct__productid on competitorproduct (productid);

create table leadcompetitors (
    leadid uuid not null,
    competitorid uuid not null,
    primary key (leadid, competitorid)
);
create index leadcompetitors__competitorid on leadcompetitors (competitorid);

create table contactinvoices (
    contactid uuid not null,
    invoiceid uuid not null,
    primary key (contactid, invoiceid)
);
create index contactinvoices__invoiceid on contactinvoices (invoiceid);

create table leadproduct (
    leadid uuid not null,
    productid uuid not null,
    primary key (leadid, productid)
);
create index leadproduct__productid on leadproduct (productid);

create table productsalesliterature (
    productid uuid not null,
    salesliteratureid uuid not null,
    primary key (productid, salesliteratureid)
);
create index productsalesliterature__salesliteratureid on productsalesliterature (salesliteratureid);

create table competitorsalesliterature (
    competitorid uuid not null,
    salesliteratureid uuid not null,
    primary key (competitorid, salesliteratureid)
);
create index competitorsalesliterature__salesliteratureid on competitorsalesliterature (salesliteratureid);

create table opportunitycompetitors (
    opportunityid uuid not null,
    competitorid uuid not null,
    primary key (opportunityid, competitorid)
);
create index opportunitycompetitors__competitorid on opportunitycompetitors (competitorid);

create table contactorders (
    contactid uuid not null,
    salesorderid uuid not null,
    primary key (contactid, salesorderid)
);
create index contactorders__salesorderid on contactorders (salesorderid);

create table contactquotes (
    contactid uuid not null,
    quoteid uuid not null,
    primary key (contactid, quoteid)
);
create index contactquotes__quoteid on contactquotes (quoteid);

alter table businessunit add constraint businessunit__parentbusinessunitid foreign key (parentbusinessunitid) references businessunit deferrable;
alter table businessunit add constraint businessunit__createdby foreign key (createdby) references systemuser deferrable;
alter table businessunit add constraint businessunit__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table systemuser add constraint systemuser__businessunitid foreign key (businessunitid) references businessunit deferrable;
alter table systemuser add constraint systemuser__parentsystemuserid foreign key (parentsystemuserid) references systemuser deferrable;
alter table systemuser add constraint systemuser__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table systemuser add constraint systemuser__createdby foreign key (createdby) references systemuser deferrable;
alter table systemuser add constraint systemuser__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table team add constraint team__businessunitid foreign key (businessunitid) references businessunit deferrable;
alter table team add constraint team__administratorid foreign key (administratorid) references systemuser deferrable;
alter table team add constraint team__createdby foreign key (createdby) references systemuser deferrable;
alter table team add constraint team__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table role add constraint role__businessunitid foreign key (businessunitid) references businessunit deferrable;
alter table role add constraint role__createdby foreign key (createdby) references systemuser deferrable;
alter table role add constraint role__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table organization add constraint organization__basecurrencyid foreign key (basecurrencyid) references transactioncurrency deferrable;
alter table organization add constraint organization__createdby foreign key (createdby) references systemuser deferrable;
alter table organization add constraint organization__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table transactioncurrency add constraint transactioncurrency__createdby foreign key (createdby) references systemuser deferrable;
alter table transactioncurrency add constraint transactioncurrency__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table import add constraint import__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table import add constraint import__createdby foreign key (createdby) references systemuser deferrable;
alter table import add constraint import__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table competitor add constraint competitor__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table competitor add constraint competitor__createdby foreign key (createdby) references systemuser deferrable;
alter table competitor add constraint competitor__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table connection add constraint connection__record1roleid foreign key (record1roleid) references connectionrole deferrable;
alter table connection add constraint connection__record2roleid foreign key (record2roleid) references connectionrole deferrable;
alter table connection add constraint connection__relatedconnectionid foreign key (relatedconnectionid) references connection deferrable;
alter table connection add constraint connection__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table connection add constraint connection__createdby foreign key (createdby) references systemuser deferrable;
alter table connection add constraint connection__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table connectionrole add constraint connectionrole__matchingroleid foreign key (matchingroleid) references connectionrole deferrable;
alter table connectionrole add constraint connectionrole__createdby foreign key (createdby) references systemuser deferrable;
alter table connectionrole add constraint connectionrole__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table businessprocessflowinstance add constraint businessprocessflowinstance__leadid foreign key (leadid) references lead deferrable;
alter table businessprocessflowinstance add constraint businessprocessflowinstance__opportunityid foreign key (opportunityid) references opportunity deferrable;
alter table businessprocessflowinstance add constraint businessprocessflowinstance__quoteid foreign key (quoteid) references quote deferrable;
alter table businessprocessflowinstance add constraint businessprocessflowinstance__salesorderid foreign key (salesorderid) references salesorder deferrable;
alter table businessprocessflowinstance add constraint businessprocessflowinstance__invoiceid foreign key (invoiceid) references invoice deferrable;
alter table businessprocessflowinstance add constraint businessprocessflowinstance__createdby foreign key (createdby) references systemuser deferrable;
alter table businessprocessflowinstance add constraint businessprocessflowinstance__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table invoice add constraint invoice__accountid foreign key (accountid) references account deferrable;
alter table invoice add constraint invoice__contactid foreign key (contactid) references contact deferrable;
alter table invoice add constraint invoice__opportunityid foreign key (opportunityid) references opportunity deferrable;
alter table invoice add constraint invoice__salesorderid foreign key (salesorderid) references salesorder deferrable;
alter table invoice add constraint invoice__pricelevelid foreign key (pricelevelid) references pricelevel deferrable;
alter table invoice add constraint invoice__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table invoice add constraint invoice__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table invoice add constraint invoice__createdby foreign key (createdby) references systemuser deferrable;
alter table invoice add constraint invoice__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table invoicedetail add constraint invoicedetail__invoiceid foreign key (invoiceid) references invoice deferrable;
alter table invoicedetail add constraint invoicedetail__salesorderdetailid foreign key (salesorderdetailid) references salesorderdetail deferrable;
alter table invoicedetail add constraint invoicedetail__productid foreign key (productid) references product deferrable;
alter table invoicedetail add constraint invoicedetail__uomid foreign key (uomid) references uom deferrable;
alter table invoicedetail add constraint invoicedetail__salesrepid foreign key (salesrepid) references systemuser deferrable;
alter table invoicedetail add constraint invoicedetail__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table invoicedetail add constraint invoicedetail__createdby foreign key (createdby) references systemuser deferrable;
alter table invoicedetail add constraint invoicedetail__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table lead add constraint lead__parentaccountid foreign key (parentaccountid) references account deferrable;
alter table lead add constraint lead__parentcontactid foreign key (parentcontactid) references contact deferrable;
alter table lead add constraint lead__qualifyingopportunityid foreign key (qualifyingopportunityid) references opportunity deferrable;
alter table lead add constraint lead__masterid foreign key (masterid) references lead deferrable;
alter table lead add constraint lead__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table lead add constraint lead__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table lead add constraint lead__createdby foreign key (createdby) references systemuser deferrable;
alter table lead add constraint lead__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table attributemap add constraint attributemap__createdby foreign key (createdby) references systemuser deferrable;
alter table attributemap add constraint attributemap__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table subject add constraint subject__parentsubject foreign key (parentsubject) references subject deferrable;
alter table subject add constraint subject__createdby foreign key (createdby) references systemuser deferrable;
alter table subject add constraint subject__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table salesliterature add constraint salesliterature__subjectid foreign key (subjectid) references subject deferrable;
alter table salesliterature add constraint salesliterature__employeecontactid foreign key (employeecontactid) references systemuser deferrable;
alter table salesliterature add constraint salesliterature__createdby foreign key (createdby) references systemuser deferrable;
alter table salesliterature add constraint salesliterature__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table salesliteratureitem add constraint salesliteratureitem__salesliteratureid foreign key (salesliteratureid) references salesliterature deferrable;
alter table salesliteratureitem add constraint salesliteratureitem__supersededbyid foreign key (supersededbyid) references salesliteratureitem deferrable;
alter table salesliteratureitem add constraint salesliteratureitem__createdby foreign key (createdby) references systemuser deferrable;
alter table salesliteratureitem add constraint salesliteratureitem__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table literaturesend add constraint literaturesend__salesliteratureid foreign key (salesliteratureid) references salesliterature deferrable;
alter table literaturesend add constraint literaturesend__salesliteratureitemid foreign key (salesliteratureitemid) references salesliteratureitem deferrable;
alter table literaturesend add constraint literaturesend__emailid foreign key (emailid) references email deferrable;
alter table literaturesend add constraint literaturesend__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table literaturesend add constraint literaturesend__createdby foreign key (createdby) references systemuser deferrable;
alter table literaturesend add constraint literaturesend__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table opportunity add constraint opportunity__parentaccountid foreign key (parentaccountid) references account deferrable;
alter table opportunity add constraint opportunity__parentcontactid foreign key (parentcontactid) references contact deferrable;
alter table opportunity add constraint opportunity__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table opportunity add constraint opportunity__pricelevelid foreign key (pricelevelid) references pricelevel deferrable;
alter table opportunity add constraint opportunity__originatingleadid foreign key (originatingleadid) references lead deferrable;
alter table opportunity add constraint opportunity__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table opportunity add constraint opportunity__createdby foreign key (createdby) references systemuser deferrable;
alter table opportunity add constraint opportunity__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table opportunityproduct add constraint opportunityproduct__opportunityid foreign key (opportunityid) references opportunity deferrable;
alter table opportunityproduct add constraint opportunityproduct__productid foreign key (productid) references product deferrable;
alter table opportunityproduct add constraint opportunityproduct__uomid foreign key (uomid) references uom deferrable;
alter table opportunityproduct add constraint opportunityproduct__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table opportunityproduct add constraint opportunityproduct__createdby foreign key (createdby) references systemuser deferrable;
alter table opportunityproduct add constraint opportunityproduct__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table opportunityclose add constraint opportunityclose__regardingobjectid foreign key (regardingobjectid) references opportunity deferrable;
alter table opportunityclose add constraint opportunityclose__opportunityid foreign key (opportunityid) references opportunity deferrable;
alter table opportunityclose add constraint opportunityclose__competitorid foreign key (competitorid) references competitor deferrable;
alter table opportunityclose add constraint opportunityclose__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table opportunityclose add constraint opportunityclose__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table opportunityclose add constraint opportunityclose__createdby foreign key (createdby) references systemuser deferrable;
alter table opportunityclose add constraint opportunityclose__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table leadtoopportunitysalesprocess add constraint leadtoopportunitysalesprocess__leadid foreign key (leadid) references lead deferrable;
alter table leadtoopportunitysalesprocess add constraint leadtoopportunitysalesprocess__opportunityid foreign key (opportunityid) references opportunity deferrable;
alter table leadtoopportunitysalesprocess add constraint leadtoopportunitysalesprocess__createdby foreign key (createdby) references systemuser deferrable;
alter table leadtoopportunitysalesprocess add constraint leadtoopportunitysalesprocess__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table opportunitysalesprocess add constraint opportunitysalesprocess__opportunityid foreign key (opportunityid) references opportunity deferrable;
alter table opportunitysalesprocess add constraint opportunitysalesprocess__createdby foreign key (createdby) references systemuser deferrable;
alter table opportunitysalesprocess add constraint opportunitysalesprocess__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table salesorder add constraint salesorder__accountid foreign key (accountid) references account deferrable;
alter table salesorder add constraint salesorder__contactid foreign key (contactid) references contact deferrable;
alter table salesorder add constraint salesorder__opportunityid foreign key (opportunityid) references opportunity deferrable;
alter table salesorder add constraint salesorder__quoteid foreign key (quoteid) references quote deferrable;
alter table salesorder add constraint salesorder__pricelevelid foreign key (pricelevelid) references pricelevel deferrable;
alter table salesorder add constraint salesorder__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table salesorder add constraint salesorder__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table salesorder add constraint salesorder__createdby foreign key (createdby) references systemuser deferrable;
alter table salesorder add constraint salesorder__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table salesorderdetail add constraint salesorderdetail__salesorderid foreign key (salesorderid) references salesorder deferrable;
alter table salesorderdetail add constraint salesorderdetail__quotedetailid foreign key (quotedetailid) references quotedetail deferrable;
alter table salesorderdetail add constraint salesorderdetail__productid foreign key (productid) references product deferrable;
alter table salesorderdetail add constraint salesorderdetail__uomid foreign key (uomid) references uom deferrable;
alter table salesorderdetail add constraint salesorderdetail__salesrepid foreign key (salesrepid) references systemuser deferrable;
alter table salesorderdetail add constraint salesorderdetail__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table salesorderdetail add constraint salesorderdetail__createdby foreign key (createdby) references systemuser deferrable;
alter table salesorderdetail add constraint salesorderdetail__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table orderclose add constraint orderclose__salesorderid foreign key (salesorderid) references salesorder deferrable;
alter table orderclose add constraint orderclose__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table orderclose add constraint orderclose__createdby foreign key (createdby) references systemuser deferrable;
alter table orderclose add constraint orderclose__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table account add constraint account__primarycontactid foreign key (primarycontactid) references contact deferrable;
alter table account add constraint account__parentaccountid foreign key (parentaccountid) references account deferrable;
alter table account add constraint account__defaultpricelevelid foreign key (defaultpricelevelid) references pricelevel deferrable;
alter table account add constraint account__originatingleadid foreign key (originatingleadid) references lead deferrable;
alter table account add constraint account__masterid foreign key (masterid) references account deferrable;
alter table account add constraint account__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table account add constraint account__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table account add constraint account__createdby foreign key (createdby) references systemuser deferrable;
alter table account add constraint account__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table contact add constraint contact__defaultpricelevelid foreign key (defaultpricelevelid) references pricelevel deferrable;
alter table contact add constraint contact__originatingleadid foreign key (originatingleadid) references lead deferrable;
alter table contact add constraint contact__masterid foreign key (masterid) references contact deferrable;
alter table contact add constraint contact__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table contact add constraint contact__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table contact add constraint contact__createdby foreign key (createdby) references systemuser deferrable;
alter table contact add constraint contact__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table uomschedule add constraint uomschedule__createdby foreign key (createdby) references systemuser deferrable;
alter table uomschedule add constraint uomschedule__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table uom add constraint uom__uomscheduleid foreign key (uomscheduleid) references uomschedule deferrable;
alter table uom add constraint uom__baseuom foreign key (baseuom) references uom deferrable;
alter table uom add constraint uom__createdby foreign key (createdby) references systemuser deferrable;
alter table uom add constraint uom__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table discounttype add constraint discounttype__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table discounttype add constraint discounttype__createdby foreign key (createdby) references systemuser deferrable;
alter table discounttype add constraint discounttype__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table discount add constraint discount__discounttypeid foreign key (discounttypeid) references discounttype deferrable;
alter table discount add constraint discount__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table discount add constraint discount__createdby foreign key (createdby) references systemuser deferrable;
alter table discount add constraint discount__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table pricelevel add constraint pricelevel__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table pricelevel add constraint pricelevel__createdby foreign key (createdby) references systemuser deferrable;
alter table pricelevel add constraint pricelevel__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table productpricelevel add constraint productpricelevel__pricelevelid foreign key (pricelevelid) references pricelevel deferrable;
alter table productpricelevel add constraint productpricelevel__productid foreign key (productid) references product deferrable;
alter table productpricelevel add constraint productpricelevel__uomid foreign key (uomid) references uom deferrable;
alter table productpricelevel add constraint productpricelevel__uomscheduleid foreign key (uomscheduleid) references uomschedule deferrable;
alter table productpricelevel add constraint productpricelevel__discounttypeid foreign key (discounttypeid) references discounttype deferrable;
alter table productpricelevel add constraint productpricelevel__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table productpricelevel add constraint productpricelevel__createdby foreign key (createdby) references systemuser deferrable;
alter table productpricelevel add constraint productpricelevel__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table product add constraint product__parentproductid foreign key (parentproductid) references product deferrable;
alter table product add constraint product__defaultuomscheduleid foreign key (defaultuomscheduleid) references uomschedule deferrable;
alter table product add constraint product__defaultuomid foreign key (defaultuomid) references uom deferrable;
alter table product add constraint product__pricelevelid foreign key (pricelevelid) references pricelevel deferrable;
alter table product add constraint product__subjectid foreign key (subjectid) references subject deferrable;
alter table product add constraint product__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table product add constraint product__createdby foreign key (createdby) references systemuser deferrable;
alter table product add constraint product__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table quote add constraint quote__accountid foreign key (accountid) references account deferrable;
alter table quote add constraint quote__contactid foreign key (contactid) references contact deferrable;
alter table quote add constraint quote__opportunityid foreign key (opportunityid) references opportunity deferrable;
alter table quote add constraint quote__pricelevelid foreign key (pricelevelid) references pricelevel deferrable;
alter table quote add constraint quote__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table quote add constraint quote__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table quote add constraint quote__createdby foreign key (createdby) references systemuser deferrable;
alter table quote add constraint quote__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table quotedetail add constraint quotedetail__quoteid foreign key (quoteid) references quote deferrable;
alter table quotedetail add constraint quotedetail__productid foreign key (productid) references product deferrable;
alter table quotedetail add constraint quotedetail__uomid foreign key (uomid) references uom deferrable;
alter table quotedetail add constraint quotedetail__salesrepid foreign key (salesrepid) references systemuser deferrable;
alter table quotedetail add constraint quotedetail__transactioncurrencyid foreign key (transactioncurrencyid) references transactioncurrency deferrable;
alter table quotedetail add constraint quotedetail__createdby foreign key (createdby) references systemuser deferrable;
alter table quotedetail add constraint quotedetail__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table quoteclose add constraint quoteclose__quoteid foreign key (quoteid) references quote deferrable;
alter table quoteclose add constraint quoteclose__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table quoteclose add constraint quoteclose__createdby foreign key (createdby) references systemuser deferrable;
alter table quoteclose add constraint quoteclose__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table competitorscorecard add constraint competitorscorecard__competitorid foreign key (competitorid) references competitor deferrable;
alter table competitorscorecard add constraint competitorscorecard__productid foreign key (productid) references product deferrable;
alter table competitorscorecard add constraint competitorscorecard__createdby foreign key (createdby) references systemuser deferrable;
alter table competitorscorecard add constraint competitorscorecard__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table scorecardpoint add constraint scorecardpoint__competitorscorecardid foreign key (competitorscorecardid) references competitorscorecard deferrable;
alter table scorecardpoint add constraint scorecardpoint__createdby foreign key (createdby) references systemuser deferrable;
alter table scorecardpoint add constraint scorecardpoint__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table activitypointer add constraint activitypointer__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table activitypointer add constraint activitypointer__createdby foreign key (createdby) references systemuser deferrable;
alter table activitypointer add constraint activitypointer__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table task add constraint task__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table task add constraint task__createdby foreign key (createdby) references systemuser deferrable;
alter table task add constraint task__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table phonecall add constraint phonecall__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table phonecall add constraint phonecall__createdby foreign key (createdby) references systemuser deferrable;
alter table phonecall add constraint phonecall__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table email add constraint email__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table email add constraint email__createdby foreign key (createdby) references systemuser deferrable;
alter table email add constraint email__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table letter add constraint letter__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table letter add constraint letter__createdby foreign key (createdby) references systemuser deferrable;
alter table letter add constraint letter__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table fax add constraint fax__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table fax add constraint fax__createdby foreign key (createdby) references systemuser deferrable;
alter table fax add constraint fax__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table appointment add constraint appointment__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table appointment add constraint appointment__createdby foreign key (createdby) references systemuser deferrable;
alter table appointment add constraint appointment__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table activityparty add constraint activityparty__createdby foreign key (createdby) references systemuser deferrable;
alter table activityparty add constraint activityparty__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table annotation add constraint annotation__owningbusinessunit foreign key (owningbusinessunit) references businessunit deferrable;
alter table annotation add constraint annotation__createdby foreign key (createdby) references systemuser deferrable;
alter table annotation add constraint annotation__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table workflow add constraint workflow__createdby foreign key (createdby) references systemuser deferrable;
alter table workflow add constraint workflow__modifiedby foreign key (modifiedby) references systemuser deferrable;

alter table processstage add constraint processstage__processid foreign key (processid) references workflow deferrable;
alter table processstage add constraint processstage__createdby foreign key (createdby) references systemuser deferrable;
alter table processstage add constraint processstage__modifiedby foreign key (modifiedby) references systemuser deferrable;

create index businessunit__parentbusinessunitid on businessunit (parentbusinessunitid);
create index businessunit__name_s on businessunit (name_s text_pattern_ops);
create index businessunit__by_createdon on businessunit (createdon nulls first, businessunitid);
create index businessunit__by_name on businessunit (name nulls first, businessunitid);
create index businessunit__search on businessunit using gin (searchtext gin_trgm_ops);

create unique index systemuser__domainname on systemuser (folded(domainname));
create index systemuser__businessunitid on systemuser (businessunitid);
create index systemuser__parentsystemuserid on systemuser (parentsystemuserid);
create index systemuser__internalemailaddress_s on systemuser (internalemailaddress_s);
create index systemuser__fullname_s on systemuser (fullname_s text_pattern_ops);
create index systemuser__by_createdon on systemuser (createdon nulls first, systemuserid);
create index systemuser__by_fullname on systemuser (fullname nulls first, systemuserid);
create index systemuser__search on systemuser using gin (searchtext gin_trgm_ops);

create index team__businessunitid on team (businessunitid);
create index team__administratorid on team (administratorid);
create index team__name_s on team (name_s text_pattern_ops);
create index team__by_createdon on team (createdon nulls first, teamid);
create index team__by_name on team (name nulls first, teamid);
create index team__search on team using gin (searchtext gin_trgm_ops);

create index role__businessunitid on role (businessunitid);
create index role__name_s on role (name_s text_pattern_ops);
create index role__by_createdon on role (createdon nulls first, roleid);
create index role__by_name on role (name nulls first, roleid);
create index role__search on role using gin (searchtext gin_trgm_ops);

create index organization__basecurrencyid on organization (basecurrencyid);
create index organization__name_s on organization (name_s text_pattern_ops);
create index organization__by_createdon on organization (createdon nulls first, organizationid);
create index organization__by_name on organization (name nulls first, organizationid);
create index organization__search on organization using gin (searchtext gin_trgm_ops);

create unique index transactioncurrency__isocurrencycode on transactioncurrency (isocurrencycode_s);
create index transactioncurrency__currencyname_s on transactioncurrency (currencyname_s text_pattern_ops);
create index transactioncurrency__by_createdon on transactioncurrency (createdon nulls first, transactioncurrencyid);
create index transactioncurrency__by_currencyname on transactioncurrency (currencyname nulls first, transactioncurrencyid);
create index transactioncurrency__search on transactioncurrency using gin (searchtext gin_trgm_ops);

create index import__name_s on import (name_s text_pattern_ops);
create index import__by_createdon on import (createdon nulls first, importid);
create index import__by_name on import (name nulls first, importid);
create index import__ownerid on import (ownerid, createdon nulls first, importid);
create index import__owningbusinessunit on import (owningbusinessunit, createdon nulls first, importid);
create index import__search on import using gin (searchtext gin_trgm_ops);

create index competitor__name_s on competitor (name_s text_pattern_ops);
create index competitor__by_createdon on competitor (createdon nulls first, competitorid);
create index competitor__by_name on competitor (name nulls first, competitorid);
create index competitor__by_modifiedon on competitor (modifiedon nulls first, competitorid);
create index competitor__by_reportedrevenue on competitor (reportedrevenue nulls first, competitorid);
create index competitor__search on competitor using gin (searchtext gin_trgm_ops);

create index connection__record1id on connection (record1id);
create index connection__record2id on connection (record2id);
create index connection__record1roleid on connection (record1roleid);
create index connection__record2roleid on connection (record2roleid);
create index connection__relatedconnectionid on connection (relatedconnectionid);
create index connection__name_s on connection (name_s text_pattern_ops);
create index connection__by_createdon on connection (createdon nulls first, connectionid);
create index connection__by_name on connection (name nulls first, connectionid);
create index connection__ownerid on connection (ownerid, modifiedon nulls first, connectionid);
create index connection__owningbusinessunit on connection (owningbusinessunit, modifiedon nulls first, connectionid);
create index connection__search on connection using gin (searchtext gin_trgm_ops);

create index connectionrole__matchingroleid on connectionrole (matchingroleid);
create index connectionrole__name_s on connectionrole (name_s text_pattern_ops);
create index connectionrole__by_createdon on connectionrole (createdon nulls first, connectionroleid);
create index connectionrole__by_name on connectionrole (name nulls first, connectionroleid);
create index connectionrole__by_category_name on connectionrole (category nulls first, name nulls first, connectionroleid);
create index connectionrole__search on connectionrole using gin (searchtext gin_trgm_ops);

create index businessprocessflowinstance__leadid on businessprocessflowinstance (leadid);
create index businessprocessflowinstance__opportunityid on businessprocessflowinstance (opportunityid);
create index businessprocessflowinstance__quoteid on businessprocessflowinstance (quoteid);
create index businessprocessflowinstance__salesorderid on businessprocessflowinstance (salesorderid);
create index businessprocessflowinstance__invoiceid on businessprocessflowinstance (invoiceid);
create index businessprocessflowinstance__name_s on businessprocessflowinstance (name_s text_pattern_ops);
create index businessprocessflowinstance__by_createdon on businessprocessflowinstance (createdon nulls first, businessprocessflowinstanceid);
create index businessprocessflowinstance__by_name on businessprocessflowinstance (name nulls first, businessprocessflowinstanceid);
create index businessprocessflowinstance__search on businessprocessflowinstance using gin (searchtext gin_trgm_ops);

create unique index invoice__invoicenumber on invoice (invoicenumber_s);
create unique index invoice__legalnumber on invoice (legalnumber_s);
create index invoice__customerid on invoice (customerid);
create index invoice__accountid on invoice (accountid);
create index invoice__contactid on invoice (contactid);
create index invoice__opportunityid on invoice (opportunityid);
create index invoice__salesorderid on invoice (salesorderid);
create index invoice__pricelevelid on invoice (pricelevelid);
create index invoice__name_s on invoice (name_s text_pattern_ops);
create index invoice__by_createdon on invoice (createdon nulls first, invoiceid);
create index invoice__by_name on invoice (name nulls first, invoiceid);
create index invoice__by_modifiedon on invoice (modifiedon nulls first, invoiceid);
create index invoice__state_by_modifiedon on invoice (statecode, modifiedon nulls first, invoiceid);
create index invoice__by_totalamount on invoice (totalamount nulls first, invoiceid);
create index invoice__ownerid on invoice (ownerid, modifiedon nulls first, invoiceid);
create index invoice__owningbusinessunit on invoice (owningbusinessunit, modifiedon nulls first, invoiceid);
create index invoice__search on invoice using gin (searchtext gin_trgm_ops);

create index invoicedetail__invoiceid on invoicedetail (invoiceid);
create index invoicedetail__salesorderdetailid on invoicedetail (salesorderdetailid);
create index invoicedetail__productid on invoicedetail (productid);
create index invoicedetail__uomid on invoicedetail (uomid);
create index invoicedetail__salesrepid on invoicedetail (salesrepid);
create index invoicedetail__invoicedetailname_s on invoicedetail (invoicedetailname_s text_pattern_ops);
create index invoicedetail__by_createdon on invoicedetail (createdon nulls first, invoicedetailid);
create index invoicedetail__search on invoicedetail using gin (searchtext gin_trgm_ops);

create index lead__parentaccountid on lead (parentaccountid);
create index lead__parentcontactid on lead (parentcontactid);
create index lead__customerid on lead (customerid);
create index lead__qualifyingopportunityid on lead (qualifyingopportunityid);
create index lead__masterid on lead (masterid);
create index lead__emailaddress1_s on lead (emailaddress1_s);
create index lead__fullname_s on lead (fullname_s text_pattern_ops);
create index lead__by_createdon on lead (createdon nulls first, leadid);
create index lead__by_fullname on lead (fullname nulls first, leadid);
create index lead__by_modifiedon on lead (modifiedon nulls first, leadid);
create index lead__state_by_createdon on lead (statecode, createdon nulls first, leadid);
create index lead__state_by_modifiedon on lead (statecode, modifiedon nulls first, leadid);
create index lead__state_by_estimatedamount on lead (statecode, estimatedamount nulls first, leadid);
create index lead__ownerid on lead (ownerid, statecode, createdon nulls first, leadid);
create index lead__owningbusinessunit on lead (owningbusinessunit, statecode, createdon nulls first, leadid);
create index lead__search on lead using gin (searchtext gin_trgm_ops);

create index attributemap__name_s on attributemap (name_s text_pattern_ops);
create index attributemap__by_createdon on attributemap (createdon nulls first, attributemapid);
create index attributemap__by_name on attributemap (name nulls first, attributemapid);
create index attributemap__search on attributemap using gin (searchtext gin_trgm_ops);

create index subject__parentsubject on subject (parentsubject);
create index subject__title_s on subject (title_s text_pattern_ops);
create index subject__by_createdon on subject (createdon nulls first, subjectid);
create index subject__by_title on subject (title nulls first, subjectid);
create index subject__search on subject using gin (searchtext gin_trgm_ops);

create index salesliterature__subjectid on salesliterature (subjectid);
create index salesliterature__employeecontactid on salesliterature (employeecontactid);
create index salesliterature__name_s on salesliterature (name_s text_pattern_ops);
create index salesliterature__by_createdon on salesliterature (createdon nulls first, salesliteratureid);
create index salesliterature__by_name on salesliterature (name nulls first, salesliteratureid);
create index salesliterature__by_modifiedon on salesliterature (modifiedon nulls first, salesliteratureid);
create index salesliterature__search on salesliterature using gin (searchtext gin_trgm_ops);

create index salesliteratureitem__salesliteratureid on salesliteratureitem (salesliteratureid);
create index salesliteratureitem__supersededbyid on salesliteratureitem (supersededbyid);
create index salesliteratureitem__title_s on salesliteratureitem (title_s text_pattern_ops);
create index salesliteratureitem__by_createdon on salesliteratureitem (createdon nulls first, salesliteratureitemid);
create index salesliteratureitem__search on salesliteratureitem using gin (searchtext gin_trgm_ops);

create unique index literaturesend__token on literaturesend (folded(token));
create index literaturesend__salesliteratureid on literaturesend (salesliteratureid);
create index literaturesend__salesliteratureitemid on literaturesend (salesliteratureitemid);
create index literaturesend__receiverid on literaturesend (receiverid);
create index literaturesend__regardingobjectid on literaturesend (regardingobjectid);
create index literaturesend__emailid on literaturesend (emailid);
create index literaturesend__name_s on literaturesend (name_s text_pattern_ops);
create index literaturesend__by_createdon on literaturesend (createdon nulls first, literaturesendid);
create index literaturesend__by_name on literaturesend (name nulls first, literaturesendid);
create index literaturesend__ownerid on literaturesend (ownerid, createdon nulls first, literaturesendid);
create index literaturesend__owningbusinessunit on literaturesend (owningbusinessunit, createdon nulls first, literaturesendid);
create index literaturesend__search on literaturesend using gin (searchtext gin_trgm_ops);

create index opportunity__customerid on opportunity (customerid);
create index opportunity__parentaccountid on opportunity (parentaccountid);
create index opportunity__parentcontactid on opportunity (parentcontactid);
create index opportunity__pricelevelid on opportunity (pricelevelid);
create index opportunity__originatingleadid on opportunity (originatingleadid);
create index opportunity__emailaddress_s on opportunity (emailaddress_s);
create index opportunity__name_s on opportunity (name_s text_pattern_ops);
create index opportunity__by_createdon on opportunity (createdon nulls first, opportunityid);
create index opportunity__by_name on opportunity (name nulls first, opportunityid);
create index opportunity__by_modifiedon on opportunity (modifiedon nulls first, opportunityid);
create index opportunity__state_by_estimatedclosedate on opportunity (statecode, estimatedclosedate nulls first, opportunityid);
create index opportunity__state_by_actualclosedate on opportunity (statecode, actualclosedate nulls first, opportunityid);
create index opportunity__state_by_estimatedvalue on opportunity (statecode, estimatedvalue nulls first, opportunityid);
create index opportunity__ownerid on opportunity (ownerid, statecode, estimatedclosedate nulls first, opportunityid);
create index opportunity__owningbusinessunit on opportunity (owningbusinessunit, statecode, estimatedclosedate nulls first, opportunityid);
create index opportunity__search on opportunity using gin (searchtext gin_trgm_ops);

create index opportunityproduct__opportunityid on opportunityproduct (opportunityid);
create index opportunityproduct__productid on opportunityproduct (productid);
create index opportunityproduct__uomid on opportunityproduct (uomid);
create index opportunityproduct__opportunityproductname_s on opportunityproduct (opportunityproductname_s text_pattern_ops);
create index opportunityproduct__by_createdon on opportunityproduct (createdon nulls first, opportunityproductid);
create index opportunityproduct__search on opportunityproduct using gin (searchtext gin_trgm_ops);

create index opportunityclose__regardingobjectid on opportunityclose (regardingobjectid, statecode);
create index opportunityclose__opportunityid on opportunityclose (opportunityid);
create index opportunityclose__competitorid on opportunityclose (competitorid);
create index opportunityclose__subject_s on opportunityclose (subject_s text_pattern_ops);
create index opportunityclose__by_createdon on opportunityclose (createdon nulls first, activityid);
create index opportunityclose__by_subject on opportunityclose (subject nulls first, activityid);
create index opportunityclose__by_actualend on opportunityclose (actualend nulls first, activityid);
create index opportunityclose__by_actualrevenue on opportunityclose (actualrevenue nulls first, activityid);
create index opportunityclose__ownerid on opportunityclose (ownerid, actualend nulls first, activityid);
create index opportunityclose__owningbusinessunit on opportunityclose (owningbusinessunit, actualend nulls first, activityid);
create index opportunityclose__search on opportunityclose using gin (searchtext gin_trgm_ops);

create index leadtoopportunitysalesprocess__leadid on leadtoopportunitysalesprocess (leadid);
create index leadtoopportunitysalesprocess__opportunityid on leadtoopportunitysalesprocess (opportunityid);
create index leadtoopportunitysalesprocess__name_s on leadtoopportunitysalesprocess (name_s text_pattern_ops);
create index leadtoopportunitysalesprocess__by_createdon on leadtoopportunitysalesprocess (createdon nulls first, businessprocessflowinstanceid);
create index leadtoopportunitysalesprocess__by_name on leadtoopportunitysalesprocess (name nulls first, businessprocessflowinstanceid);
create index leadtoopportunitysalesprocess__search on leadtoopportunitysalesprocess using gin (searchtext gin_trgm_ops);

create index opportunitysalesprocess__opportunityid on opportunitysalesprocess (opportunityid);
create index opportunitysalesprocess__name_s on opportunitysalesprocess (name_s text_pattern_ops);
create index opportunitysalesprocess__by_createdon on opportunitysalesprocess (createdon nulls first, businessprocessflowinstanceid);
create index opportunitysalesprocess__by_name on opportunitysalesprocess (name nulls first, businessprocessflowinstanceid);
create index opportunitysalesprocess__search on opportunitysalesprocess using gin (searchtext gin_trgm_ops);

create unique index salesorder__ordernumber on salesorder (ordernumber_s);
create index salesorder__customerid on salesorder (customerid);
create index salesorder__accountid on salesorder (accountid);
create index salesorder__contactid on salesorder (contactid);
create index salesorder__opportunityid on salesorder (opportunityid);
create index salesorder__quoteid on salesorder (quoteid);
create index salesorder__pricelevelid on salesorder (pricelevelid);
create index salesorder__name_s on salesorder (name_s text_pattern_ops);
create index salesorder__by_createdon on salesorder (createdon nulls first, salesorderid);
create index salesorder__by_name on salesorder (name nulls first, salesorderid);
create index salesorder__by_modifiedon on salesorder (modifiedon nulls first, salesorderid);
create index salesorder__state_by_modifiedon on salesorder (statecode, modifiedon nulls first, salesorderid);
create index salesorder__by_totalamount on salesorder (totalamount nulls first, salesorderid);
create index salesorder__ownerid on salesorder (ownerid, modifiedon nulls first, salesorderid);
create index salesorder__owningbusinessunit on salesorder (owningbusinessunit, modifiedon nulls first, salesorderid);
create index salesorder__search on salesorder using gin (searchtext gin_trgm_ops);

create index salesorderdetail__salesorderid on salesorderdetail (salesorderid);
create index salesorderdetail__quotedetailid on salesorderdetail (quotedetailid);
create index salesorderdetail__productid on salesorderdetail (productid);
create index salesorderdetail__uomid on salesorderdetail (uomid);
create index salesorderdetail__salesrepid on salesorderdetail (salesrepid);
create index salesorderdetail__salesorderdetailname_s on salesorderdetail (salesorderdetailname_s text_pattern_ops);
create index salesorderdetail__by_createdon on salesorderdetail (createdon nulls first, salesorderdetailid);
create index salesorderdetail__search on salesorderdetail using gin (searchtext gin_trgm_ops);

create index orderclose__regardingobjectid on orderclose (regardingobjectid, statecode);
create index orderclose__salesorderid on orderclose (salesorderid);
create index orderclose__subject_s on orderclose (subject_s text_pattern_ops);
create index orderclose__by_createdon on orderclose (createdon nulls first, activityid);
create index orderclose__by_subject on orderclose (subject nulls first, activityid);
create index orderclose__ownerid on orderclose (ownerid, createdon nulls first, activityid);
create index orderclose__owningbusinessunit on orderclose (owningbusinessunit, createdon nulls first, activityid);
create index orderclose__search on orderclose using gin (searchtext gin_trgm_ops);

create index account__primarycontactid on account (primarycontactid);
create index account__parentaccountid on account (parentaccountid);
create index account__defaultpricelevelid on account (defaultpricelevelid);
create index account__originatingleadid on account (originatingleadid);
create index account__masterid on account (masterid);
create index account__accountnumber_s on account (accountnumber_s);
create index account__emailaddress1_s on account (emailaddress1_s);
create index account__name_s on account (name_s text_pattern_ops);
create index account__by_createdon on account (createdon nulls first, accountid);
create index account__by_name on account (name nulls first, accountid);
create index account__by_modifiedon on account (modifiedon nulls first, accountid);
create index account__state_by_name on account (statecode, name nulls first, accountid);
create index account__state_by_revenue on account (statecode, revenue nulls first, accountid);
create index account__ownerid on account (ownerid, statecode, name nulls first, accountid);
create index account__owningbusinessunit on account (owningbusinessunit, statecode, name nulls first, accountid);
create index account__search on account using gin (searchtext gin_trgm_ops);

create index contact__parentcustomerid on contact (parentcustomerid);
create index contact__defaultpricelevelid on contact (defaultpricelevelid);
create index contact__originatingleadid on contact (originatingleadid);
create index contact__masterid on contact (masterid);
create index contact__emailaddress1_s on contact (emailaddress1_s);
create index contact__fullname_s on contact (fullname_s text_pattern_ops);
create index contact__by_createdon on contact (createdon nulls first, contactid);
create index contact__by_fullname on contact (fullname nulls first, contactid);
create index contact__by_modifiedon on contact (modifiedon nulls first, contactid);
create index contact__state_by_fullname on contact (statecode, fullname nulls first, contactid);
create index contact__ownerid on contact (ownerid, statecode, fullname nulls first, contactid);
create index contact__owningbusinessunit on contact (owningbusinessunit, statecode, fullname nulls first, contactid);
create index contact__search on contact using gin (searchtext gin_trgm_ops);

create unique index uomschedule__name on uomschedule (name_s);
create index uomschedule__name_s on uomschedule (name_s text_pattern_ops);
create index uomschedule__by_createdon on uomschedule (createdon nulls first, uomscheduleid);
create index uomschedule__by_name on uomschedule (name nulls first, uomscheduleid);
create index uomschedule__state_by_name on uomschedule (statecode, name nulls first, uomscheduleid);
create index uomschedule__search on uomschedule using gin (searchtext gin_trgm_ops);

create unique index uom__uomscheduleid_name on uom (uomscheduleid, name_s);
create index uom__uomscheduleid on uom (uomscheduleid);
create index uom__baseuom on uom (baseuom);
create index uom__name_s on uom (name_s text_pattern_ops);
create index uom__by_createdon on uom (createdon nulls first, uomid);
create index uom__by_name on uom (name nulls first, uomid);
create index uom__search on uom using gin (searchtext gin_trgm_ops);

create unique index discounttype__name on discounttype (name_s);
create index discounttype__name_s on discounttype (name_s text_pattern_ops);
create index discounttype__by_createdon on discounttype (createdon nulls first, discounttypeid);
create index discounttype__by_name on discounttype (name nulls first, discounttypeid);
create index discounttype__state_by_name on discounttype (statecode, name nulls first, discounttypeid);
create index discounttype__search on discounttype using gin (searchtext gin_trgm_ops);

create index discount__discounttypeid on discount (discounttypeid);
create index discount__name_s on discount (name_s text_pattern_ops);
create index discount__by_createdon on discount (createdon nulls first, discountid);
create index discount__search on discount using gin (searchtext gin_trgm_ops);

create unique index pricelevel__name on pricelevel (name_s);
create index pricelevel__name_s on pricelevel (name_s text_pattern_ops);
create index pricelevel__by_createdon on pricelevel (createdon nulls first, pricelevelid);
create index pricelevel__by_name on pricelevel (name nulls first, pricelevelid);
create index pricelevel__state_by_name on pricelevel (statecode, name nulls first, pricelevelid);
create index pricelevel__search on pricelevel using gin (searchtext gin_trgm_ops);

create unique index productpricelevel__pricelevelid_productid_uomid on productpricelevel (pricelevelid, productid, uomid);
create index productpricelevel__pricelevelid on productpricelevel (pricelevelid);
create index productpricelevel__productid on productpricelevel (productid);
create index productpricelevel__uomid on productpricelevel (uomid);
create index productpricelevel__uomscheduleid on productpricelevel (uomscheduleid);
create index productpricelevel__discounttypeid on productpricelevel (discounttypeid);
create index productpricelevel__productidname_s on productpricelevel (productidname_s text_pattern_ops);
create index productpricelevel__by_createdon on productpricelevel (createdon nulls first, productpricelevelid);
create index productpricelevel__search on productpricelevel using gin (searchtext gin_trgm_ops);

create unique index product__productnumber on product (productnumber_s);
create index product__parentproductid on product (parentproductid);
create index product__defaultuomscheduleid on product (defaultuomscheduleid);
create index product__defaultuomid on product (defaultuomid);
create index product__pricelevelid on product (pricelevelid);
create index product__subjectid on product (subjectid);
create index product__name_s on product (name_s text_pattern_ops);
create index product__by_createdon on product (createdon nulls first, productid);
create index product__by_name on product (name nulls first, productid);
create index product__by_modifiedon on product (modifiedon nulls first, productid);
create index product__state_by_name on product (statecode, name nulls first, productid);
create index product__state_by_price on product (statecode, price nulls first, productid);
create index product__search on product using gin (searchtext gin_trgm_ops);

create unique index quote__quotenumber_revisionnumber on quote (quotenumber_s, revisionnumber);
create index quote__customerid on quote (customerid);
create index quote__accountid on quote (accountid);
create index quote__contactid on quote (contactid);
create index quote__opportunityid on quote (opportunityid);
create index quote__pricelevelid on quote (pricelevelid);
create index quote__name_s on quote (name_s text_pattern_ops);
create index quote__by_createdon on quote (createdon nulls first, quoteid);
create index quote__by_name on quote (name nulls first, quoteid);
create index quote__by_modifiedon on quote (modifiedon nulls first, quoteid);
create index quote__state_by_modifiedon on quote (statecode, modifiedon nulls first, quoteid);
create index quote__by_totalamount on quote (totalamount nulls first, quoteid);
create index quote__ownerid on quote (ownerid, modifiedon nulls first, quoteid);
create index quote__owningbusinessunit on quote (owningbusinessunit, modifiedon nulls first, quoteid);
create index quote__search on quote using gin (searchtext gin_trgm_ops);

create index quotedetail__quoteid on quotedetail (quoteid);
create index quotedetail__productid on quotedetail (productid);
create index quotedetail__uomid on quotedetail (uomid);
create index quotedetail__salesrepid on quotedetail (salesrepid);
create index quotedetail__quotedetailname_s on quotedetail (quotedetailname_s text_pattern_ops);
create index quotedetail__by_createdon on quotedetail (createdon nulls first, quotedetailid);
create index quotedetail__search on quotedetail using gin (searchtext gin_trgm_ops);

create index quoteclose__regardingobjectid on quoteclose (regardingobjectid, statecode);
create index quoteclose__quoteid on quoteclose (quoteid);
create index quoteclose__subject_s on quoteclose (subject_s text_pattern_ops);
create index quoteclose__by_createdon on quoteclose (createdon nulls first, activityid);
create index quoteclose__by_subject on quoteclose (subject nulls first, activityid);
create index quoteclose__ownerid on quoteclose (ownerid, createdon nulls first, activityid);
create index quoteclose__owningbusinessunit on quoteclose (owningbusinessunit, createdon nulls first, activityid);
create index quoteclose__search on quoteclose using gin (searchtext gin_trgm_ops);

create index competitorscorecard__competitorid on competitorscorecard (competitorid);
create index competitorscorecard__productid on competitorscorecard (productid);
create index competitorscorecard__name_s on competitorscorecard (name_s text_pattern_ops);
create index competitorscorecard__by_createdon on competitorscorecard (createdon nulls first, competitorscorecardid);
create index competitorscorecard__search on competitorscorecard using gin (searchtext gin_trgm_ops);

create index scorecardpoint__competitorscorecardid on scorecardpoint (competitorscorecardid);
create index scorecardpoint__name_s on scorecardpoint (name_s text_pattern_ops);
create index scorecardpoint__by_createdon on scorecardpoint (createdon nulls first, scorecardpointid);
create index scorecardpoint__search on scorecardpoint using gin (searchtext gin_trgm_ops);

create index activitypointer__regardingobjectid on activitypointer (regardingobjectid, statecode);
create index activitypointer__concreteid on activitypointer (concreteid);
create index activitypointer__subject_s on activitypointer (subject_s text_pattern_ops);
create index activitypointer__by_createdon on activitypointer (createdon nulls first, activityid);
create index activitypointer__by_subject on activitypointer (subject nulls first, activityid);
create index activitypointer__state_by_scheduledend on activitypointer (statecode, scheduledend nulls first, activityid);
create index activitypointer__state_by_modifiedon on activitypointer (statecode, modifiedon nulls first, activityid);
create index activitypointer__by_modifiedon on activitypointer (modifiedon nulls first, activityid);
create index activitypointer__ownerid on activitypointer (ownerid, statecode, scheduledend nulls first, activityid);
create index activitypointer__owningbusinessunit on activitypointer (owningbusinessunit, statecode, scheduledend nulls first, activityid);
create index activitypointer__search on activitypointer using gin (searchtext gin_trgm_ops);

create index task__regardingobjectid on task (regardingobjectid, statecode);
create index task__subject_s on task (subject_s text_pattern_ops);
create index task__by_createdon on task (createdon nulls first, activityid);
create index task__by_subject on task (subject nulls first, activityid);
create index task__by_modifiedon on task (modifiedon nulls first, activityid);
create index task__state_by_scheduledend on task (statecode, scheduledend nulls first, activityid);
create index task__state_by_modifiedon on task (statecode, modifiedon nulls first, activityid);
create index task__ownerid on task (ownerid, statecode, scheduledend nulls first, activityid);
create index task__owningbusinessunit on task (owningbusinessunit, statecode, scheduledend nulls first, activityid);
create index task__search on task using gin (searchtext gin_trgm_ops);

create index phonecall__regardingobjectid on phonecall (regardingobjectid, statecode);
create index phonecall__subject_s on phonecall (subject_s text_pattern_ops);
create index phonecall__by_createdon on phonecall (createdon nulls first, activityid);
create index phonecall__by_subject on phonecall (subject nulls first, activityid);
create index phonecall__by_modifiedon on phonecall (modifiedon nulls first, activityid);
create index phonecall__state_by_scheduledend on phonecall (statecode, scheduledend nulls first, activityid);
create index phonecall__state_by_modifiedon on phonecall (statecode, modifiedon nulls first, activityid);
create index phonecall__ownerid on phonecall (ownerid, statecode, scheduledend nulls first, activityid);
create index phonecall__owningbusinessunit on phonecall (owningbusinessunit, statecode, scheduledend nulls first, activityid);
create index phonecall__search on phonecall using gin (searchtext gin_trgm_ops);

create index email__regardingobjectid on email (regardingobjectid, statecode);
create index email__subject_s on email (subject_s text_pattern_ops);
create index email__by_createdon on email (createdon nulls first, activityid);
create index email__by_subject on email (subject nulls first, activityid);
create index email__by_modifiedon on email (modifiedon nulls first, activityid);
create index email__state_by_scheduledend on email (statecode, scheduledend nulls first, activityid);
create index email__state_by_modifiedon on email (statecode, modifiedon nulls first, activityid);
create index email__ownerid on email (ownerid, statecode, scheduledend nulls first, activityid);
create index email__owningbusinessunit on email (owningbusinessunit, statecode, scheduledend nulls first, activityid);
create index email__search on email using gin (searchtext gin_trgm_ops);

create index letter__regardingobjectid on letter (regardingobjectid, statecode);
create index letter__subject_s on letter (subject_s text_pattern_ops);
create index letter__by_createdon on letter (createdon nulls first, activityid);
create index letter__by_subject on letter (subject nulls first, activityid);
create index letter__by_modifiedon on letter (modifiedon nulls first, activityid);
create index letter__state_by_scheduledend on letter (statecode, scheduledend nulls first, activityid);
create index letter__state_by_modifiedon on letter (statecode, modifiedon nulls first, activityid);
create index letter__ownerid on letter (ownerid, statecode, scheduledend nulls first, activityid);
create index letter__owningbusinessunit on letter (owningbusinessunit, statecode, scheduledend nulls first, activityid);
create index letter__search on letter using gin (searchtext gin_trgm_ops);

create index fax__regardingobjectid on fax (regardingobjectid, statecode);
create index fax__subject_s on fax (subject_s text_pattern_ops);
create index fax__by_createdon on fax (createdon nulls first, activityid);
create index fax__by_subject on fax (subject nulls first, activityid);
create index fax__by_modifiedon on fax (modifiedon nulls first, activityid);
create index fax__state_by_scheduledend on fax (statecode, scheduledend nulls first, activityid);
create index fax__state_by_modifiedon on fax (statecode, modifiedon nulls first, activityid);
create index fax__ownerid on fax (ownerid, statecode, scheduledend nulls first, activityid);
create index fax__owningbusinessunit on fax (owningbusinessunit, statecode, scheduledend nulls first, activityid);
create index fax__search on fax using gin (searchtext gin_trgm_ops);

create index appointment__regardingobjectid on appointment (regardingobjectid, statecode);
create index appointment__subject_s on appointment (subject_s text_pattern_ops);
create index appointment__by_createdon on appointment (createdon nulls first, activityid);
create index appointment__by_subject on appointment (subject nulls first, activityid);
create index appointment__by_modifiedon on appointment (modifiedon nulls first, activityid);
create index appointment__state_by_scheduledend on appointment (statecode, scheduledend nulls first, activityid);
create index appointment__state_by_modifiedon on appointment (statecode, modifiedon nulls first, activityid);
create index appointment__ownerid on appointment (ownerid, statecode, scheduledend nulls first, activityid);
create index appointment__owningbusinessunit on appointment (owningbusinessunit, statecode, scheduledend nulls first, activityid);
create index appointment__search on appointment using gin (searchtext gin_trgm_ops);

create index activityparty__activityid on activityparty (activityid);
create index activityparty__partyid on activityparty (partyid);
create index activityparty__partyidname_s on activityparty (partyidname_s text_pattern_ops);
create index activityparty__by_createdon on activityparty (createdon nulls first, activitypartyid);
create index activityparty__search on activityparty using gin (searchtext gin_trgm_ops);

create index annotation__objectid on annotation (objectid);
create index annotation__subject_s on annotation (subject_s text_pattern_ops);
create index annotation__by_createdon on annotation (createdon nulls first, annotationid);
create index annotation__by_subject on annotation (subject nulls first, annotationid);
create index annotation__ownerid on annotation (ownerid, createdon nulls first, annotationid);
create index annotation__owningbusinessunit on annotation (owningbusinessunit, createdon nulls first, annotationid);
create index annotation__search on annotation using gin (searchtext gin_trgm_ops);

create index workflow__name_s on workflow (name_s text_pattern_ops);
create index workflow__by_createdon on workflow (createdon nulls first, workflowid);
create index workflow__by_name on workflow (name nulls first, workflowid);
create index workflow__by_processorder on workflow (processorder nulls first, workflowid);
create index workflow__search on workflow using gin (searchtext gin_trgm_ops);

create index processstage__processid on processstage (processid);
create index processstage__stagename_s on processstage (stagename_s text_pattern_ops);
create index processstage__by_createdon on processstage (createdon nulls first, processstageid);
create index processstage__by_stagename on processstage (stagename nulls first, processstageid);
create index processstage__search on processstage using gin (searchtext gin_trgm_ops);

create table opportunity_totals (
    statecode integer,
    ownerid uuid,
    owningbusinessunit uuid,
    salesstage integer,
    closeprobability integer,
    counted bigint not null,
    estimatedvalue_base numeric not null,
    estimatedvalue_base_n bigint not null,
    folded boolean not null
);
create index opportunity_totals__rows on opportunity_totals (statecode, ownerid);
create unique index opportunity_totals__folded on opportunity_totals (statecode, ownerid, owningbusinessunit, salesstage, closeprobability) nulls not distinct where folded;
create function opportunity_totals() returns trigger language plpgsql as $totals$
begin
    if tg_op = 'INSERT' then
        insert into opportunity_totals select statecode, ownerid, owningbusinessunit, salesstage, closeprobability, count(*), coalesce(sum(estimatedvalue_base), 0), count(estimatedvalue_base), false
        from added group by statecode, ownerid, owningbusinessunit, salesstage, closeprobability;
    elsif tg_op = 'DELETE' then
        insert into opportunity_totals select statecode, ownerid, owningbusinessunit, salesstage, closeprobability, -count(*), -coalesce(sum(estimatedvalue_base), 0), -count(estimatedvalue_base), false
        from gone group by statecode, ownerid, owningbusinessunit, salesstage, closeprobability;
    else
        insert into opportunity_totals select statecode, ownerid, owningbusinessunit, salesstage, closeprobability, sum(turn), sum(turn * coalesce(estimatedvalue_base, 0)), sum(case when estimatedvalue_base is null then 0 else turn end), false
        from (select statecode, ownerid, owningbusinessunit, salesstage, closeprobability, estimatedvalue_base, 1 as turn from added
            union all select statecode, ownerid, owningbusinessunit, salesstage, closeprobability, estimatedvalue_base, -1 from gone) moved
        group by statecode, ownerid, owningbusinessunit, salesstage, closeprobability
        having sum(turn) <> 0 or sum(turn * coalesce(estimatedvalue_base, 0)) <> 0 or sum(case when estimatedvalue_base is null then 0 else turn end) <> 0;
    end if;
    return null;
end
$totals$;
create trigger totals_added after insert on opportunity referencing new table as added for each statement execute function opportunity_totals();
create trigger totals_moved after update on opportunity referencing old table as gone new table as added for each statement execute function opportunity_totals();
create trigger totals_gone after delete on opportunity referencing old table as gone for each statement execute function opportunity_totals();
