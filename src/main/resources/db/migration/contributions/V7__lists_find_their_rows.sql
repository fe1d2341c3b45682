-- All that belongs to a record, its translations too.
create index contribution_by_record on contributions.contribution (record) where record is not null;
