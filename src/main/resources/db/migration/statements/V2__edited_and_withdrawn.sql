-- When people last changed it here, and not its source: an import leaves it as they left it.
alter table statements.statement add edited timestamptz;
-- Since when readers do not see it.
alter table statements.statement add withdrawn timestamptz;
-- Whether something is there already is asked by its links.
create index statement_by_link on statements.statement using gin ((description -> 'links') jsonb_path_ops);
