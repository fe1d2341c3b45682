-- Addresses of records that were found to be the same as another, and lead there.
create table catalogue.move (
    code   text primary key check (code ~ '^[0-9a-z]{10}$'),
    target text not null check (target ~ '^[0-9a-z]{10}$' and target <> code),
    moved  timestamptz not null default now()
);
create index move_by_target on catalogue.move (target);
