-- Who declines an invitation may say why; editors alone read it.
alter table reviews.invitation
    add column reason text not null default '',
    add check (reason = '' or ending = 'declined');
