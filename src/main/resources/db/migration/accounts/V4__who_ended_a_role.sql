-- What an administrator took back, nothing gives anew by itself.
alter table accounts.role_grant add column ended_by text;
alter table accounts.role_grant add constraint who_ended_it check (ended_by is null or ended is not null);
