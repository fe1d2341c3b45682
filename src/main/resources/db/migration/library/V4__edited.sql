-- When people last changed it here, and not its source: an import leaves it as they left it.
alter table library.resource add edited timestamptz;
