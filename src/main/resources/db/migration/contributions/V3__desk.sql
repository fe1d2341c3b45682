-- What the queue shows and is narrowed by, without unpacking the whole content.
alter table contributions.contribution
    add column title jsonb generated always as (content -> 'title') stored,
    add column objectives jsonb generated always as
        (coalesce(content -> 'objectives', '[]') || coalesce(content -> 'primary', '[]')) stored,
    add column languages jsonb generated always as (content -> 'languages') stored;
create index contribution_of_nobody on contributions.contribution (submitted, id)
    where assigned is null and stage in ('submitted', 'under-review', 'approved');
create index contribution_for_objective on contributions.contribution using gin (objectives jsonb_path_ops)
    where stage in ('submitted', 'under-review', 'approved');
create index contribution_in_language on contributions.contribution using gin (languages jsonb_path_ops)
    where stage in ('submitted', 'under-review', 'approved');
create index contribution_published on contributions.contribution (changed, id) where stage = 'published';

-- The moments at which decisions were taken, for the figures of the dashboard.
create index step_by_decision on contributions.step (taken, contribution) where stage in ('approved', 'rejected');

-- When something approved is to be published.
create table contributions.schedule (
    contribution uuid primary key references contributions.contribution,
    due          timestamptz not null,
    set_by       uuid not null
);
create index schedule_by_due on contributions.schedule (due);

alter table contributions.call add column closed timestamptz;

-- What readers say about a record. The mail address goes when the remark is closed.
create table contributions.remark (
    id        uuid primary key,
    kind      text not null check (kind in ('correction', 'report')),
    record    text not null check (record ~ '^[a-z]+/[0-9a-f-]{36}$'),
    code      text not null check (code ~ '^[0-9a-z]{10}$'),
    language  text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    body      text not null check (body ~ '\S' and length(body) <= 4000),
    contact   text check (contact ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(contact) <= 254),
    account   uuid,
    made      timestamptz not null,
    closed    timestamptz check (closed >= made),
    closed_by uuid,
    outcome   text check (outcome in ('done', 'declined')),
    answer    text check (answer ~ '\S'),
    check (case when closed is null then closed_by is null and outcome is null and answer is null
        else closed_by is not null and outcome is not null and answer is not null and contact is null end)
);
create index remark_open on contributions.remark (id) where closed is null;
create index remark_of_record on contributions.remark (record) where closed is null;
create index remark_closed on contributions.remark (closed desc, id) where closed is not null;
create index contribution_of_call on contributions.contribution (call) where call is not null;
