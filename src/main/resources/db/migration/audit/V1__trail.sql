create table audit.entry (
    number    bigint primary key check (number > 0),
    at        timestamptz not null,
    actor     text not null check (actor ~ '^(visitor|system/[a-z-]{2,40}|account/[0-9a-f-]{36})$'),
    action    text not null check (action ~ '^[a-z]+(\.[a-z]+(-[a-z]+)*)+$'),
    reference text check (reference ~ '^[a-z]+/[0-9a-f-]{36}$'),
    client    text not null check (client in ('browser', 'phone', 'program', 'command', 'server')),
    details   text not null check (details is json object and length(details) <= 2000),
    previous  bytea not null check (length(previous) = 32),
    hash      bytea not null unique check (length(hash) = 32)
);

-- the application may read it and add to it, and no more: see ApplicationRole
comment on table audit.entry is 'append-only: who did what, each entry bound to the one before by its hash';

create index entry_by_actor on audit.entry (actor, number desc);
create index entry_by_reference on audit.entry (reference, number desc) where reference is not null;
create index entry_by_action on audit.entry (action text_pattern_ops, number desc);
create index entry_by_time on audit.entry (at);
