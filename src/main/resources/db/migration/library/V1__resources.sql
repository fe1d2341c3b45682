create table library.resource (
    id          uuid primary key,
    version     integer not null,
    code        text not null unique check (code ~ '^[0-9a-z]{10}$'),
    source      text not null,
    source_key  text not null,
    created     timestamptz not null,
    changed     timestamptz not null,
    description jsonb not null check (description ? 'form' and description ? 'title'),
    unique (source, source_key)
);
