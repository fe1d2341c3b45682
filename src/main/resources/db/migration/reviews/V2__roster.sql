create table reviews.reviewer (
    account      uuid primary key,
    organisation uuid,
    version      integer not null,
    standing     text not null check (standing in ('applied', 'accepted', 'refused', 'left')),
    internal     boolean not null,
    profile      jsonb not null,
    applied      timestamptz not null,
    decided      timestamptz,
    decided_by   uuid check (decided_by <> account),
    paused_until date,
    check ((decided is null) = (decided_by is null)),
    check (standing not in ('accepted', 'refused') or decided is not null)
);
create index reviewer_by_standing on reviews.reviewer (standing, applied, account);
