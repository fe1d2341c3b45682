create table calls.call (
    id        uuid primary key,
    version   integer not null,
    topic     jsonb not null,
    rationale jsonb not null,
    invited   jsonb not null,
    contact   text not null,
    opens     date not null,
    deadline  date not null check (deadline >= opens),
    closed    timestamptz
);
create index call_by_deadline on calls.call (deadline desc, id);
