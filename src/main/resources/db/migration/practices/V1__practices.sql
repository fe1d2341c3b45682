create table practices.practice (
    id          uuid primary key,
    version     integer not null,
    code        text not null unique check (code ~ '^[0-9a-z]{10}$'),
    source      text not null,
    source_key  text not null,
    created     timestamptz not null,
    changed     timestamptz not null,
    withdrawn   timestamptz,
    rank        bigint not null,
    description jsonb not null check (description ? 'title'),
    type        text generated always as (coalesce(description ->> 'type', '')) stored,
    unique (source, source_key)
);
create index practice_by_rank on practices.practice (rank, id) where withdrawn is null;
create index practice_by_type on practices.practice (type, rank, id) where withdrawn is null;
create index practice_by_link on practices.practice using gin ((description -> 'links') jsonb_path_ops);
