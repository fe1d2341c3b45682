-- Whose changes the numbers count: it stays when indexes are built anew, and is another after a backup was restored.
alter table catalogue.clock add column lineage uuid not null default gen_random_uuid();
