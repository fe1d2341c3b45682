-- Who follows which search. Addresses are sealed, reader is their MAC; one letter at most is on its way,
-- and covered moves on when it has been sent: nothing that was news falls between two letters.
create table alerts.alert (
    id        uuid primary key,
    reader    bytea not null check (length(reader) = 32),
    address   bytea not null,
    language  text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    query     text not null check (length(query) <= 40000),
    rhythm    text not null check (rhythm in ('daily', 'weekly', 'monthly')),
    asked     timestamptz not null,
    confirmed timestamptz,
    covered   timestamptz not null,
    due       timestamptz,
    letter    uuid unique,
    until     timestamptz,
    failures  integer not null default 0 check (failures >= 0),
    check (due is null or (confirmed is not null and letter is null)),
    check (confirmed is null or due is not null or letter is not null),
    check (until is null or (confirmed is not null and letter is not null and until >= covered))
);
create index alert_due on alerts.alert (due, id) where due is not null;
create index alert_of_reader on alerts.alert (reader, asked);
create index alert_unconfirmed on alerts.alert (asked) where confirmed is null;
