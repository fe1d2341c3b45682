alter table contributions.contribution drop constraint contribution_kind_check;
alter table contributions.contribution add constraint contribution_kind_check
    check (kind in ('resource', 'practice', 'project', 'event', 'statement'));
