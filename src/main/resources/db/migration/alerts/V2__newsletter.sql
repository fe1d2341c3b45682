-- What editors write now and then, with the time whose news it tells.
create table alerts.issue (
    id           uuid primary key,
    introduction jsonb not null check (introduction <> '{}'),
    since        timestamptz not null,
    until        timestamptz not null check (until > since),
    released     timestamptz not null unique
);
alter table alerts.alert drop constraint alert_rhythm_check;
alter table alerts.alert add constraint alert_rhythm_check
    check (rhythm in ('daily', 'weekly', 'monthly', 'newsletter'));
create index alert_for_newsletter on alerts.alert (id) where rhythm = 'newsletter' and confirmed is not null;
