-- How often a harvest was tried since its last piece was kept.
alter table harvest.run add failed integer not null default 0 check (failed >= 0);
