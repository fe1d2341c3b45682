-- Whether something is there already is asked by its links.
create index resource_by_link on library.resource using gin ((description -> 'links') jsonb_path_ops);

-- Since when readers do not see it.
alter table library.resource add withdrawn timestamptz;
