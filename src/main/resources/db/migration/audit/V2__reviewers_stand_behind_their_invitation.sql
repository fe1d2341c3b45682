-- What a reviewer does is recorded under the identifier of their invitation, so that no view of the trail names them to
-- whoever handed the work in, an administrator among them.
alter table audit.entry drop constraint entry_actor_check;
alter table audit.entry add constraint entry_actor_check
    check (actor ~ '^(visitor|system/[a-z-]{2,40}|(account|reviewer)/[0-9a-f-]{36})$');
