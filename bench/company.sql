-- The data set, one section a table. "--! TYPE SHARE" begins the rows of a record type, SHARE of them for each lead: a SELECT that names the
-- columns it fills; Fill adds shadows, search text, base amounts, initial values and stamps from the declaration of the type.
-- "--! plain" is run as it is. :rows is the number of rows of the section, :TYPE that of another one. Everything follows from the row number n.

--! account 0.3
select bench.id(1, n) accountid, bench.firm(n) as name, 'A-' || lpad(n::text, 7, '0') accountnumber, bench.id(2, n * 3) primarycontactid,
    3 customertypecode, 1 + bench.pick(n, 11, 33) industrycode, 5 + bench.pick(n, 12, 900) numberofemployees,
    (100000 + bench.pick(n, 13, 90000) * 1000)::numeric revenue, bench.phone(n) telephone1, 'office@' || bench.host(n) emailaddress1,
    'https://www.' || bench.host(n) websiteurl, 'Main Street ' || 1 + n % 200 address1_line1, bench.city(n) address1_city,
    lpad((n % 90000)::text, 5, '0') address1_postalcode, 'Norway' address1_country,
    s.id ownerid, s.unit owningbusinessunit, bench.at(n, :rows) createdon, bench.at(n, :rows) + interval '20 days' * bench.pick(n, 14, 3) modifiedon
from generate_series(0, :rows - 1) n join bench.seller s on s.number = bench.pick(n, 1, 200)

--! contact 1
select bench.id(2, n) contactid, bench.first(n) firstname, bench.last(n) lastname, bench.first(n) || ' ' || bench.last(n) fullname,
    bench.job(n) jobtitle, bench.id(1, n % :account) parentcustomerid, 'account' parentcustomerid_type,
    bench.mail(n) || '@' || bench.host(n % :account) emailaddress1, bench.phone(n) telephone1, bench.phone(n + 7) mobilephone,
    bench.city(n) address1_city, 'Norway' address1_country,
    s.id ownerid, s.unit owningbusinessunit, bench.at(n, :rows) createdon
from generate_series(0, :rows - 1) n join bench.seller s on s.number = bench.pick(n % :account, 1, 200)

--! lead 1
select bench.id(3, n) leadid, bench.deal(n) subject, bench.first(n + 5) firstname, bench.last(n + 5) lastname,
    bench.first(n + 5) || ' ' || bench.last(n + 5) fullname, bench.job(n) jobtitle, bench.firm(n + 11) companyname,
    bench.mail(n + 5) || '@' || bench.host(n + 11) emailaddress1, bench.phone(n + 3) telephone1, bench.phone(n + 9) mobilephone,
    bench.city(n) address1_city, 'Norway' address1_country, 1 + bench.pick(n, 31, 10) leadsourcecode, 1 + bench.pick(n, 32, 3) leadqualitycode,
    1 + bench.pick(n, 33, 33) industrycode, 5 + bench.pick(n, 34, 900) numberofemployees, (1000 + bench.pick(n, 35, 2000) * 100)::numeric budgetamount,
    (1000 + bench.pick(n, 35, 2000) * 100)::numeric estimatedamount, 'Met at the fair; wants to hear more in the autumn.' description,
    x.state statecode, case x.state when 0 then 1 + n % 2 when 1 then 3 else 4 end statuscode,
    s.id ownerid, s.unit owningbusinessunit, bench.at(n, :rows) createdon, bench.at(n, :rows) + interval '3 hours' * bench.pick(n, 36, 40) modifiedon
from generate_series(0, :rows - 1) n join bench.seller s on s.number = bench.pick(n, 3, 200)
    cross join lateral (select case when bench.pick(n, 37, 100) < 40 then 0 when bench.pick(n, 37, 100) < 75 then 1 else 2 end as state) x

--! opportunity 0.5
select bench.id(4, n) opportunityid, bench.deal(n + 2) as name, bench.id(1, c.k) customerid, 'account' customerid_type, bench.id(1, c.k) parentaccountid,
    bench.id(2, c.k * 3) parentcontactid, (1000 + bench.pick(n, 41, 5000) * 100)::numeric estimatedvalue,
    case when x.state = 0 then current_date - 30 + bench.pick(n, 42, 180) else bench.at(n, :rows)::date + 30 + bench.pick(n, 42, 90) end estimatedclosedate,
    10 + 20 * bench.pick(n, 43, 4) closeprobability, 1 + bench.pick(n, 44, 3) opportunityratingcode, 'A longer story of what they need and why.' description,
    bench.pick(n, 43, 4) salesstage, (array['1-Qualify', '2-Develop', '3-Propose', '4-Close'])[1 + bench.pick(n, 43, 4)] stepname,
    case when x.state = 1 then (1000 + bench.pick(n, 41, 5000) * 100)::numeric end actualvalue,
    case when x.state > 0 then bench.at(n, :rows)::date + 20 end actualclosedate,
    x.state statecode, case x.state when 0 then 1 when 1 then 3 else 4 end statuscode,
    s.id ownerid, s.unit owningbusinessunit, bench.at(n, :rows) createdon, bench.at(n, :rows) + interval '1 day' * bench.pick(n, 45, 20) modifiedon
from generate_series(0, :rows - 1) n join bench.seller s on s.number = bench.pick(n, 4, 200)
    cross join lateral (select bench.pick(n, 46, :account) as k) c
    cross join lateral (select case when bench.pick(n, 47, 100) < 30 then 0 when bench.pick(n, 47, 100) < 70 then 1 else 2 end as state) x

--! opportunitysalesprocess 0.5
select bench.id(5, n) businessprocessflowinstanceid, bench.deal(n + 2) as name, '3e8ebee6-a2bc-4451-9c5f-b146b085413a'::uuid processid,
    (array['6b9ce798-221a-4260-90b2-2a95ed51a5bc', '650e06b4-789b-46c1-822b-0da76bedb1ed', 'd3ca8878-8d7b-47b9-852d-fcd838790cfd',
        'bb7e830a-61bd-441b-b1fd-6bb104ffa027'])[1 + bench.pick(n, 43, 4)]::uuid activestageid,
    bench.at(n, :rows) activestagestartedon, '6b9ce798-221a-4260-90b2-2a95ed51a5bc' traversedpath, bench.id(4, n) opportunityid, bench.at(n, :rows) createdon
from generate_series(0, :rows - 1) n

--! leadtoopportunitysalesprocess 1
select bench.id(6, n) businessprocessflowinstanceid, bench.deal(n) as name, '919e14d1-6489-4852-abd0-a63a6ecaac5d'::uuid processid,
    'f99b4d48-7aad-456e-864a-8e7d543f7495'::uuid activestageid, bench.at(n, :rows) activestagestartedon,
    'f99b4d48-7aad-456e-864a-8e7d543f7495' traversedpath, bench.id(3, n) leadid, bench.at(n, :rows) createdon
from generate_series(0, :rows - 1) n

--! task 2
select bench.id(7, n) activityid, 'Prepare ' || bench.deal(n) subject, a.* from generate_series(0, :rows - 1) n, bench.activity(n, :rows, 'task') a

--! phonecall 1
select bench.id(8, n) activityid, 'Call ' || bench.first(n) || ' about ' || bench.deal(n) subject, bench.phone(n) phonenumber, true directioncode, a.*
from generate_series(0, :rows - 1) n, bench.activity(n, :rows, 'phonecall') a

--! email 1
select bench.id(9, n) activityid, 'Re: ' || bench.deal(n) subject, bench.mail(n) || '@' || bench.host(n) torecipients, true directioncode, a.*
from generate_series(0, :rows - 1) n, bench.activity(n, :rows, 'email') a

--! appointment 1
select bench.id(10, n) activityid, 'Visit ' || bench.firm(n) subject, bench.city(n) as location, 0 instancetypecode, a.*
from generate_series(0, :rows - 1) n, bench.activity(n, :rows, 'appointment') a

--! activitypointer 0
select activityid, subject, regardingobjectid, regardingobjectid_type, scheduledstart, scheduledend, prioritycode, description, actualend,
    activitytypecode, activityid concreteid, activitytypecode concreteid_type, statecode, statuscode, ownerid, owningbusinessunit, createdon, modifiedon
from (select activityid, subject, regardingobjectid, regardingobjectid_type, scheduledstart, scheduledend, prioritycode, description, actualend,
        activitytypecode, statecode, statuscode, ownerid, owningbusinessunit, createdon, modifiedon from task
    union all select activityid, subject, regardingobjectid, regardingobjectid_type, scheduledstart, scheduledend, prioritycode, description, actualend,
        activitytypecode, statecode, statuscode, ownerid, owningbusinessunit, createdon, modifiedon from phonecall
    union all select activityid, subject, regardingobjectid, regardingobjectid_type, scheduledstart, scheduledend, prioritycode, description, actualend,
        activitytypecode, statecode, statuscode, ownerid, owningbusinessunit, createdon, modifiedon from email
    union all select activityid, subject, regardingobjectid, regardingobjectid_type, scheduledstart, scheduledend, prioritycode, description, actualend,
        activitytypecode, statecode, statuscode, ownerid, owningbusinessunit, createdon, modifiedon from appointment) activity

--! quote 0.2
select bench.id(11, n) quoteid, bench.deal(n + 2) as name, 'B-' || lpad(n::text, 8, '0') quotenumber, 0 revisionnumber,
    bench.id(1, c.k) customerid, 'account' customerid_type, bench.id(1, c.k) accountid, bench.id(4, n) opportunityid, (select id from bench.pricelist) pricelevelid,
    bench.at(n, :rows)::date effectivefrom, bench.at(n, :rows)::date + 30 effectiveto,
    t.amount totallineitemamount, t.amount totalamountlessfreight, t.amount totalamount, 0::numeric totaltax, 0::numeric totaldiscountamount,
    'Main Street 1' billto_line1, bench.city(n) billto_city, x.state statecode, (array[1, 2, 4, 5])[1 + x.state] statuscode,
    s.id ownerid, s.unit owningbusinessunit, bench.at(n, :rows) createdon
from generate_series(0, :rows - 1) n
    cross join lateral (select bench.pick(n, 46, :account) as k) c
    cross join lateral (select least(3, bench.pick(n, 111, 5)) as state) x
    cross join lateral (select sum(p.price * (1 + bench.pick(n * 8 + l, 121, 9))) as amount
        from generate_series(0, 7) l join bench.product p on p.number = bench.pick(n * 8 + l, 122, 200)) t
    join bench.seller s on s.number = bench.pick(n, 4, 200)

--! quotedetail 1.6
select bench.id(12, n) quotedetailid, p.name quotedetailname, bench.id(11, n / 8) quoteid, p.id productid, p.name productname, p.unit uomid,
    (1 + bench.pick(n, 121, 9))::numeric quantity, p.price priceperunit, p.price * (1 + bench.pick(n, 121, 9)) baseamount,
    p.price * (1 + bench.pick(n, 121, 9)) extendedamount, 1 producttypecode, (1 + n % 8)::integer lineitemnumber, 0 pricingerrorcode,
    bench.at(n, :rows) createdon
from generate_series(0, :rows - 1) n join bench.product p on p.number = bench.pick(n, 122, 200)

--! plain
-- One lead and one deal in a hundred is shared with somebody, to read and write.
insert into principalobjectaccess (objectid, objecttype, principalid, principaltype, accessrightsmask)
select bench.id(k.kind, n * 100), k.name, s.id, 'systemuser', 3
from (values (3, 'lead', :lead), (4, 'opportunity', :opportunity)) k (kind, name, rows)
    cross join lateral generate_series(0, k.rows / 100 - 1) n
    join bench.seller s on s.number = bench.pick(n, 131, 200)

--! plain
insert into history (id, at, type, recordid, kind, verb, action, actor, door, changes)
select bench.id(20 + k.kind, n), bench.at(n, k.rows), k.name, bench.id(k.kind, n), 1, 'Create', bench.id(30 + k.kind, n), s.id, 1,
    jsonb_build_object('ownerid', jsonb_build_object('now', 'systemuser:' || s.id), 'name', jsonb_build_object('now', bench.deal(n)))
from (values (1, 'account', :account), (2, 'contact', :contact), (3, 'lead', :lead), (4, 'opportunity', :opportunity), (11, 'quote', :quote))
        k (kind, name, rows) cross join lateral generate_series(0, k.rows - 1) n
    join bench.seller s on s.number = bench.pick(n, k.kind, 200)
