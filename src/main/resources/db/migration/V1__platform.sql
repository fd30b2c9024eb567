-- What every record rests on and no declaration names.

create extension if not exists pg_trgm;

-- Lists sort as the company's language does; the language is chosen at the first start.
create collation company (provider = icu, locale = '${locale}');

-- How text is compared in columns that have no folded shadow of their own: the same form that Folding makes in Java.
create function folded(given text) returns text language sql immutable strict parallel safe return
    replace(replace(replace(translate(
        regexp_replace(normalize(lower(given collate "und-x-icu"), nfkd), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g'),
        'ıłøđðς', 'iloddσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');

-- One sequence for the versions of all rows: ETags, optimistic concurrency, change tracking.
create sequence recordversion;

-- Who changed what: a row a change, also the log that change tracking reads (xid tells when a change became visible).
create table history (
    id uuid not null,
    at timestamptz not null,
    type text not null,
    recordid uuid not null,
    kind smallint not null,
    verb text not null,
    action uuid not null,
    actor uuid not null,
    door smallint not null,
    changes jsonb not null,
    xid xid8 not null default pg_current_xact_id()
) partition by range (at);
create table history_rest partition of history default;
create index history__record on history (recordid, at desc, id desc);
create index history__xid on history (type, xid);

-- The recycle bin: rows of one deletion as they were, and links that it cleared.
create table deletedrecord (
    deletion uuid not null,
    type text not null,
    id uuid not null,
    name text,
    content jsonb not null,
    root boolean not null,
    deletedon timestamptz not null,
    deletedby uuid not null,
    primary key (deletion, type, id)
);
create index deletedrecord__recent on deletedrecord (deletedon desc) where root;
create table clearedlink (
    deletion uuid not null,
    type text not null,
    id uuid not null,
    columnname text not null,
    target uuid not null,
    targettype text,
    primary key (deletion, type, id, columnname)
);

-- Single rights on single rows, given to people and teams.
create table principalobjectaccess (
    objectid uuid not null,
    objecttype text not null,
    principalid uuid not null,
    principaltype text not null,
    accessrightsmask integer not null,
    primary key (objectid, principalid)
);
create index principalobjectaccess__principal on principalobjectaccess (principalid);

-- What roles allow: privilege 0 to 7 in the order create, read, write, delete, append, append to, assign, share; depth 1 user to 4 organisation.
create table roleprivileges (
    roleid uuid not null,
    type text not null,
    privilege smallint not null,
    depth smallint not null,
    primary key (roleid, type, privilege)
);
-- Renewed by every write to people, units, teams, roles, currencies and the organisation, so that what is kept of them in memory is known to be old.
create table keptversion (value bigint not null);
insert into keptversion values (nextval('recordversion'));

-- Running numbers of documents: parallel creations never wait for each other, gaps may be.
create sequence quotenumber start 1000;
create sequence ordernumber start 1000;
create sequence invoicenumber start 1000;

-- Running numbers without gaps, as the law asks for invoices: a locked row a series.
create table counter (
    series text primary key,
    next bigint not null
);

-- How people and programs prove who they are.
create table credential (
    systemuserid uuid primary key,
    passwordhash text not null,
    changedon timestamptz not null
);
-- Failed attempts to sign in, by account name and by address (as a hash): who failed often waits.
create table signinattempt (
    subject text primary key,
    failures integer not null,
    lastfailure timestamptz not null,
    blockeduntil timestamptz
);
create index signinattempt__lastfailure on signinattempt (lastfailure);
create table accesstoken (
    accesstokenid uuid primary key,
    systemuserid uuid not null,
    name text not null,
    hash bytea not null unique,
    hint text not null,
    createdon timestamptz not null,
    expireson timestamptz,
    lastusedon timestamptz
);
create index accesstoken__user on accesstoken (systemuserid);
-- The address at which other calendars read that of a user; one each.
create table calendarlink (
    systemuserid uuid primary key,
    hash bytea not null unique,
    createdon timestamptz not null
);

-- A link at which somebody sets a password, once; of each user the newest one counts.
create table invitation (
    systemuserid uuid primary key,
    hash bytea not null unique,
    expireson timestamptz not null
);

-- The one-time code of the first start, until there is a company.
create table setupcode (
    one boolean primary key default true check (one),
    code text not null
);

-- Sessions, as Spring Session keeps them.
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Jobs, as db-scheduler keeps them.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks__execution on scheduled_tasks (execution_time);
create index scheduled_tasks__heartbeat on scheduled_tasks (last_heartbeat);

-- Files that are being imported, in parts of a megabyte, and what became of each of their lines: 1 created, 2 updated, 3 skipped, 4 failed,
-- the last with its cells (a JSON array) and the reason.
create table importcontent (
    importid uuid not null,
    part int not null,
    bytes bytea not null,
    primary key (importid, part)
);
create table importrow (
    importid uuid not null,
    line int not null,
    outcome smallint not null,
    record uuid,
    cells text,
    reason text,
    primary key (importid, line)
);
create index importrow__failed on importrow (importid, line) where outcome = 4;
