-- Who confirms an address chooses the password. Those that were chosen before count no more.
update accounts.account set password = null where confirmed is null;
alter table accounts.account add constraint password_of_a_confirmed_address
    check (password is null or confirmed is not null);

-- Where somebody had registered more than once before an address was confirmed, the first password
-- counted: whose it was, the next reset by letter settles.
alter table accounts.account add column doubted boolean not null default false;
update accounts.account a set doubted = true
    where confirmed is not null and closed is null
        and (select count(*) from accounts.letter l where l.account = a.id and l.kind = 'confirm') > 1;

-- What strangers ask for by a mail address, sealed, until it is looked at a moment later.
create table accounts.wish (
    id   uuid primary key,
    made timestamptz not null,
    said bytea not null
);

-- Trials from an address, those of the last minute one by one.
alter table accounts.attempts add column tries timestamptz[] not null default '{}';
