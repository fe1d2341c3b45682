create table projects.project (
    id          uuid primary key,
    version     integer not null,
    code        text not null unique check (code ~ '^[0-9a-z]{10}$'),
    source      text not null,
    source_key  text not null,
    created     timestamptz not null,
    changed     timestamptz not null,
    rank        bigint not null,
    description jsonb not null check (description ? 'title'),
    status      text generated always as (coalesce(description ->> 'status', '')) stored,
    unique (source, source_key)
);
create index project_by_rank on projects.project (rank, id);
create index project_by_status on projects.project (status, rank, id);
