create table statements.statement (
    id          uuid primary key,
    version     integer not null,
    code        text not null unique check (code ~ '^[0-9a-z]{10}$'),
    source      text not null,
    source_key  text not null,
    created     timestamptz not null,
    changed     timestamptz not null,
    description jsonb not null check (description ? 'title' and description ? 'body'),
    dated       text generated always as (coalesce(description ->> 'date', '')) stored,
    unique (source, source_key)
);
create index statement_by_date on statements.statement (dated desc, id desc);
