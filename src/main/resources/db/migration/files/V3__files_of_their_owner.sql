create index stored_by_owner on files.stored (owner);
