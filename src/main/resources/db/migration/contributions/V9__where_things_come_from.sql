-- How each came onto the desk; what no member handed in and no repository brought, editors entered.
alter table contributions.contribution add column entered boolean not null default false;
alter table contributions.contribution
    add column channel text generated always as (
        case when owner <> '00000000-0000-0000-0000-000000000000'
                then case when entered then 'entered' else 'contributed' end
            when content -> 'origin' is null then 'entered'
            else 'harvested' end) stored,
    add column repository text generated always as (
        case when owner = '00000000-0000-0000-0000-000000000000'
            then content -> 'origin' -> 0 ->> 'repository' end) stored;
-- The queue of one channel or repository in its order, and how much waits there for an editor.
create index contribution_by_channel on contributions.contribution (channel, submitted, id)
    include (owner) where stage in ('submitted', 'under-review', 'approved');
create index contribution_from_repository on contributions.contribution (repository, submitted, id) include (owner)
    where repository is not null and stage in ('submitted', 'under-review', 'approved');
