-- The modules whose starter content has been loaded: once, whatever becomes of it.
create table catalogue.starter (
    module text primary key,
    loaded timestamptz not null default now()
);
