-- the editor who took the last step: who is told when something does not go on
alter table reviews.review add column editor uuid;

-- what a reviewer has typed and not yet handed in
create table reviews.draft (
    invitation uuid primary key references reviews.invitation,
    content    jsonb not null check (jsonb_typeof(content) = 'object'),
    saved      timestamptz not null
);

-- each once
create table reviews.reminder (
    invitation uuid not null references reviews.invitation,
    kind       text not null check (kind in ('soon', 'today', 'late')),
    sent       timestamptz not null,
    primary key (invitation, kind)
);
