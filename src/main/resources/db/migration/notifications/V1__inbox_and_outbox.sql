-- what goes out by mail, of accounts and of the inbox: each once in here, and sent at least once
create table notifications.letter (
    id       uuid primary key,
    source   text not null unique,
    account  uuid not null,
    created  timestamptz not null,
    due      timestamptz not null,
    attempts integer not null default 0 check (attempts >= 0),
    sent     timestamptz,
    ended    timestamptz,
    cause    text,
    check (sent is null or ended is not null)
);
create index letter_due on notifications.letter (due, id) where ended is null;
create index letter_of_account on notifications.letter (account, created);

-- what somebody is told: a kind, what it is about and where to look; its words are in the messages
create table notifications.notice (
    id      uuid primary key,
    account uuid not null,
    source  text not null,
    kind    text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    about   text check (about ~ '^[a-z]+/[0-9a-f-]{36}$'),
    detail  text not null,
    address text not null check (address ~ '^[a-z0-9/-]+$'),
    told    timestamptz not null,
    read    timestamptz,
    digest  boolean not null,
    letter  uuid references notifications.letter,
    unique (account, source)
);
create index notice_of_account on notifications.notice (account, told desc, id desc);
create index notice_unread on notifications.notice (account) where read is null;
create index notice_for_digest on notifications.notice (told) where digest and letter is null;

create table notifications.preference (
    account uuid not null,
    kind    text not null,
    way     text not null check (way in ('mail', 'digest', 'inbox', 'none')),
    primary key (account, kind)
);
