-- who follows a search has no account
alter table notifications.letter alter column account drop not null;
-- administrators look at those that no mail server took
create index letter_given_up on notifications.letter (ended desc, id)
    where ended is not null and sent is null and cause <> 'of no use';
-- what somebody waits for goes before what goes to many
alter table notifications.letter add column awaited boolean not null default true;
drop index notifications.letter_due;
create index letter_due on notifications.letter (awaited desc, due, id) where ended is null;
