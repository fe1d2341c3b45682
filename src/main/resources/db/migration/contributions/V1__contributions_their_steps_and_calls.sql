create table contributions.call (
    id        uuid primary key,
    version   integer not null,
    topic     jsonb not null,
    rationale jsonb not null,
    invited   jsonb not null,
    contact   text not null,
    opens     date not null,
    deadline  date not null check (deadline >= opens)
);
create index call_by_deadline on contributions.call (deadline desc, id);

create table contributions.contribution (
    id           uuid primary key,
    version      integer not null,
    kind         text not null check (kind in ('resource', 'practice')),
    owner        uuid not null,
    organisation uuid,
    focal_point  jsonb,
    content      jsonb not null,
    revision     integer not null check (revision >= 0),
    call         uuid references contributions.call,
    stage        text not null check (stage in ('draft', 'submitted', 'under-review', 'information-requested',
        'approved', 'published', 'update-requested', 'unpublished', 'rejected', 'withdrawn')),
    changed      timestamptz not null,
    submitted    timestamptz,
    assigned     uuid,
    check (stage in ('draft', 'withdrawn') or (revision > 0 and submitted is not null))
);
create index contribution_of_owner on contributions.contribution (owner, changed desc, id);
-- The editors' queue: the oldest first, whatever it is filtered by.
create index contribution_on_the_desk on contributions.contribution (submitted, id)
    where stage in ('submitted', 'under-review', 'approved');
create index contribution_by_stage on contributions.contribution (stage, submitted, id);
create index contribution_of_editor on contributions.contribution (assigned, submitted, id)
    where stage in ('submitted', 'under-review', 'approved');

-- What happened stays as it was: rows are only added.
create table contributions.step (
    contribution uuid not null references contributions.contribution,
    number       integer not null check (number > 0),
    stage        text not null,
    taken_by     uuid not null,
    note         text not null,
    revision     integer not null,
    taken        timestamptz not null,
    primary key (contribution, number),
    check (stage not in ('information-requested', 'update-requested', 'rejected', 'unpublished') or note ~ '\S')
);

-- Each version that was handed in.
create table contributions.revision (
    contribution uuid not null references contributions.contribution,
    revision     integer not null check (revision > 0),
    content      jsonb not null,
    submitted    timestamptz not null,
    primary key (contribution, revision)
);
