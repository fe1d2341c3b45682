-- One row. It numbers every change of a listing, and locks the others out until its change is committed.
create table catalogue.clock (
    only_one boolean primary key default true check (only_one),
    number   bigint not null check (number >= 0),
    identity uuid not null
);
insert into catalogue.clock (number, identity) values (0, gen_random_uuid());

create table catalogue.listing (
    reference text primary key,
    kind      text not null,
    number    bigint not null unique,
    published timestamptz not null,
    withdrawn timestamptz,
    content   jsonb not null
);
create index listing_by_kind on catalogue.listing (kind, number) where withdrawn is null;
