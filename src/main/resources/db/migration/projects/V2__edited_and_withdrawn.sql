-- When people last changed it here, and not its source: an import leaves it as they left it.
alter table projects.project add edited timestamptz;
-- Since when readers do not see it.
alter table projects.project add withdrawn timestamptz;
-- Whether something is there already is asked by its links.
create index project_by_link on projects.project using gin ((description -> 'links') jsonb_path_ops);
