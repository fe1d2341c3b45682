create table calendar.event (
    id          uuid primary key,
    version     integer not null,
    code        text not null unique check (code ~ '^[0-9a-z]{10}$'),
    source      text not null,
    source_key  text not null,
    created     timestamptz not null,
    changed     timestamptz not null,
    starts_on   date,
    ends_on     date,
    description jsonb not null check (description ? 'title'),
    unique (source, source_key),
    check ((starts_on is null) = (ends_on is null)),
    check (starts_on <= ends_on),
    check (description ->> 'format' in
        ('gcm-talk', 'training-session', 'dialogue', 'conference', 'other')),
    check (description ->> 'mode' in ('online', 'in-person', 'hybrid')),
    check (description ->> 'audience' in
        ('open', 'member-states', 'network-members', 'invited')),
    check (description ->> 'state' in
        ('planned', 'registration-open', 'registration-closed', 'held',
         'recording-available', 'summary-published', 'cancelled'))
);
create index event_by_days on calendar.event (starts_on, ends_on);
