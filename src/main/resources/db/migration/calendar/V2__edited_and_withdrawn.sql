-- When people last changed it here, and not its source: an import leaves it as they left it.
alter table calendar.event add edited timestamptz;
-- Since when readers do not see it.
alter table calendar.event add withdrawn timestamptz;
-- Whether something is there already is asked by its links.
create index event_by_link on calendar.event using gin ((description -> 'links') jsonb_path_ops);
