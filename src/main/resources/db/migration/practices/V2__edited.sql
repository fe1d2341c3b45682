-- When people last changed it here, and not its source: an import leaves it as they left it.
alter table practices.practice add edited timestamptz;
update practices.practice set edited = changed;
