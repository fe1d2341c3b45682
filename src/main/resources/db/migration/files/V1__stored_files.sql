-- What was found in a content, whoever brought it and under whatever names.
create table files.content (
    sha256           text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes            bigint not null check (bytes > 0),
    type             text not null,
    arrived          timestamptz not null,
    scan             text not null default 'not-scanned'
                     check (scan in ('not-scanned', 'clean', 'infected')),
    scanned          timestamptz,
    scan_due         timestamptz not null default '-infinity',
    state            text not null default 'waiting'
                     check (state in ('waiting', 'examined', 'refused')),
    reason           text,
    attempts         integer not null default 0,
    taken            timestamptz,
    examined         timestamptz,
    processor_millis integer,
    pages            integer check (pages > 0),
    title            text,
    language         text check (language ~ '^[a-z]{2,3}$'),
    created          timestamptz,
    modified         timestamptz,
    text             text,
    thumbnail        text check (thumbnail ~ '^[0-9a-f]{64}$'),
    check ((state = 'refused') = (reason is not null)),
    check ((state = 'waiting') = (examined is null)),
    check (scan <> 'infected' or state = 'refused')
);
create index content_waiting on files.content (arrived) where state = 'waiting';
create index content_unscanned on files.content (scan_due) where scan = 'not-scanned';

-- A content as somebody brought it.
create table files.stored (
    id     uuid primary key,
    sha256 text not null references files.content,
    name   text not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
    owner  uuid, -- the account that brought it
    stored timestamptz not null
);
create index stored_by_content on files.stored (sha256);
