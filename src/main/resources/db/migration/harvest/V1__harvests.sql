-- Repositories whose records are taken onto the editors' desk.
create table harvest.source (
    id         uuid primary key,
    name       text not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{0,59}$'),
    address    text not null check (address ~ '^https?://'),
    prefix     text not null,
    subset     text not null,
    mapping    text not null,
    rules      text not null, -- of the mapping; empty where Seamark ships it
    repository text not null, -- as it calls itself
    since      text not null, -- from when the next harvest asks, as the repository writes it; empty for all
    added      timestamptz not null
);

-- One that was broken off has no end and goes on where its last piece was kept.
create table harvest.run (
    id       uuid primary key,
    source   uuid not null references harvest.source on delete cascade,
    begun    timestamptz not null,
    kept     timestamptz not null,
    ended    timestamptz check (ended >= begun),
    base     text, -- from when it asks; null before it has asked
    token    text, -- where the list goes on
    response text not null, -- the date of the first answer
    size     bigint not null,
    counts   jsonb not null,
    trouble  text not null
);
create unique index run_open on harvest.run (source) where ended is null;
create index run_of_source on harvest.run (source, begun desc);

create table harvest.problem (
    run        uuid not null references harvest.run on delete cascade,
    number     integer not null,
    identifier text not null,
    reason     text not null,
    primary key (run, number)
);

-- What is known of each record of a source, as it was there last.
create table harvest.record (
    source       uuid not null references harvest.source on delete cascade,
    identifier   text not null,
    datestamp    text not null,
    content      jsonb not null,
    contribution uuid, -- that it became; null where the same was here already
    same_as      text, -- the path of what was here already
    deleted      timestamptz,
    primary key (source, identifier),
    check ((contribution is null) = (same_as is not null))
);
create index record_deleted on harvest.record (source, deleted desc) where deleted is not null;

-- By what the same thing is known again, in each language of it.
create table harvest.print (
    subject    text not null, -- library/<id>, contributions/<id>
    language   text not null,
    identities bigint[] not null, -- of DOI and symbol
    kin        bigint[] not null, -- of title with year and publisher, and of the bands of the signature
    signature  integer[] not null, -- MinHash of title and summary
    primary key (subject, language)
);
create index print_by_identity on harvest.print using gin (identities);
create index print_by_kin on harvest.print using gin (kin);

-- How far the prints follow the catalogue and the desk.
create table harvest.mark (
    only_one  boolean primary key default true check (only_one),
    catalogue uuid not null,
    number    bigint not null,
    submitted timestamptz not null,
    id        uuid not null
);
