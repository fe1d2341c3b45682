-- Counts who had the turn to harvest a source: whoever finds another number here has lost it.
alter table harvest.source add turn bigint not null default 0 check (turn >= 0);
