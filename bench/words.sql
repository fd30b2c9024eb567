-- What the data set is made of: functions of the row number, so that every run makes the same company.
create schema bench;
-- Ids as UUIDv7 are: in the order of their making.
create function bench.id(kind integer, n bigint) returns uuid language sql immutable parallel safe return
    (lpad(to_hex(1735689600000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid;
create function bench.pick(n bigint, salt integer, many bigint) returns integer language sql immutable parallel safe return
    ((hashint8extended(n, salt) & 9223372036854775807) % many)::integer;
create function bench.one(n bigint, salt integer, words text[]) returns text language sql immutable parallel safe return
    words[1 + bench.pick(n, salt, array_length(words, 1))];
-- Over two years, the last row now.
create function bench.at(n bigint, many bigint) returns timestamptz language sql stable parallel safe return
    date_trunc('second', current_date + time '06:00' - interval '730 days' * (1 - (n + 1)::float8 / many));
-- As folded() for the letters that stand below; that one is dear.
create function bench.folded(given text) returns text language sql immutable parallel safe return
    replace(translate(lower(given collate "und-x-icu"), 'łøıéşçåüóñńíöğáź' || chr(775), 'loiescauonniogaz'), 'æ', 'ae');
create function bench.first(n bigint) returns text language sql immutable parallel safe return bench.one(n, 201, array['Anna', 'Łukasz', 'Sofia', 'Omar',
    'Ingrid', 'Émilie', 'Mehmet', 'Ayşe', 'Jonas', 'Marta', 'Wei', 'Lars', 'Carmen', 'José', 'Katarzyna', 'Piotr', 'Nora', 'Øyvind', 'Håkon', 'Elif',
    'Pablo', 'Lucía', 'Jan', 'Ewa', 'Tomasz', 'Liv', 'Per', 'Åse', 'Mei', 'Ali']);
create function bench.last(n bigint) returns text language sql immutable parallel safe return bench.one(n, 202, array['Nowak', 'Berg', 'Hansen', 'Yılmaz',
    'García', 'Kowalska', 'Lindqvist', 'Øverland', 'Müller', 'Kaya', 'Santos', 'Zieliński', 'Haugen', 'Wang', 'Li', 'Moreno', 'Dahl', 'Demir', 'Wójcik', 'Solberg',
    'Fernández', 'Aydın', 'Bakke', 'Lewandowska', 'Ruiz', 'Strand', 'Kamiński', 'Çelik', 'Moen', 'Chen', 'Vik', 'Ortega', 'Polat', 'Mazur', 'Eide', 'Navarro',
    'Koç', 'Zhang', 'Sæther', 'Krawczyk']) || case when n % 4 = 0 then '-' || bench.one(n, 203, array['Aas', 'Brandt', 'Costa', 'Doğan', 'Ek', 'Falk', 'Gil',
    'Holm', 'Ibsen', 'Jansen']) else '' end;
create function bench.stem(n bigint) returns text language sql immutable parallel safe return bench.one(n, 204, array['Nord', 'Fjell', 'Baltic', 'Tatra', 'Anadolu',
    'Iber', 'Lotus', 'Hav', 'Solar', 'Ferro', 'Poly', 'Aero', 'Terra', 'Hydro', 'Lumen', 'Vektor', 'Delta', 'Orion', 'Kobalt', 'Granit']) || bench.one(n, 205,
    array['kraft', 'tek', 'bygg', 'log', 'mar', 'pharm', 'soft', 'line', 'works', 'trade', 'stal', 'med', 'agro', 'print', 'glass']);
create function bench.firm(n bigint) returns text language sql immutable parallel safe return
    bench.stem(n) || ' ' || bench.one(n, 206, array['AS', 'Sp. z o.o.', 'GmbH', 'A.Ş.', 'S.A.', 'Group', 'Partners', 'Industri', 'Nordic', 'Trading']);
create function bench.host(n bigint) returns text language sql immutable parallel safe return lower(bench.stem(n)) || n || '.example';
create function bench.mail(n bigint) returns text language sql immutable parallel safe return bench.folded(bench.first(n)) || '.' || n;
create function bench.phone(n bigint) returns text language sql immutable parallel safe return '+47 ' || lpad((bench.pick(n, 207, 100000000))::text, 8, '0');
create function bench.city(n bigint) returns text language sql immutable parallel safe return bench.one(n, 208, array['Oslo', 'Bergen', 'Kraków', 'Gdańsk', 'İzmir',
    'Ankara', 'Madrid', 'Sevilla', 'Tromsø', 'Łódź', 'Stavanger', 'Wrocław', 'Bodø', 'Málaga', 'Poznań']);
create function bench.job(n bigint) returns text language sql immutable parallel safe return bench.one(n, 209, array['Head of purchasing', 'Managing director',
    'Engineer', 'Plant manager', 'Controller', 'Architect', 'IT manager', 'Owner']);
create function bench.deal(n bigint) returns text language sql immutable parallel safe return bench.one(n, 210, array['Pumps', 'Harnesses', 'Heat exchangers',
    'Solar roof', 'Packaging line', 'Service contract', 'Sensors', 'Lighting', 'Racking', 'Cooling', 'Compressors', 'Software licences']) || ' for '
    || bench.one(n, 211, array['the school', 'the harbour', 'plant 2', 'the new wing', 'the fleet', 'the clinic', 'the warehouse', 'the north site']);
create table bench.seller (number integer primary key, id uuid not null, unit uuid not null);
create table bench.product (number integer primary key, id uuid not null, name text not null, price numeric not null, unit uuid not null);
create table bench.pricelist (id uuid not null);
-- What all kinds of activities share: about an account, a contact, a lead or a deal, of whose owner it is; three in a hundred still open.
create function bench.activity(given bigint, many bigint, kind text)
returns table (regardingobjectid uuid, regardingobjectid_type text, scheduledstart timestamptz, scheduledend timestamptz, prioritycode integer,
    description text, actualend timestamptz, activitytypecode text, statecode integer, statuscode integer, ownerid uuid, owningbusinessunit uuid,
    createdon timestamptz, modifiedon timestamptz)
language sql stable begin atomic
    select bench.id(r.kind, r.k), (array['account', 'contact', 'lead', 'opportunity'])[r.kind], d.due - interval '1 hour', d.due, 1, 'As agreed on the phone.',
        case when s.state = 1 then d.due end, $3, s.state, 1 + s.state, p.id, p.unit, bench.at($1, $2), bench.at($1, $2)
    from (select (array[1, 2, 3, 3, 4, 4, 4, 4])[1 + bench.pick($1, 221, 8)] as kind) b
        cross join lateral (select b.kind, bench.pick($1, 222, ((array[0.3, 1, 1, 0.5])[b.kind] * case $3 when 'task' then $2 / 2 else $2 end)::bigint) as k) r
        cross join (select case when bench.pick($1, 223, 100) < 3 then 0 else 1 end as state) s
        cross join lateral (select case when s.state = 0 then date_trunc('hour', current_date + time '08:00' + interval '1 hour' * (bench.pick($1, 224, 1440) - 480))
            else bench.at($1, $2) + interval '2 hours' end as due) d
        join bench.seller p on p.number = bench.pick(r.k, r.kind, 200);
end;
