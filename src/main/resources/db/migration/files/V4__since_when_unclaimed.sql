-- What is there already gets its time from now on.
alter table files.stored add column unclaimed timestamptz not null default now();
