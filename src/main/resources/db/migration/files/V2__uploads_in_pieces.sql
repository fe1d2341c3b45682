-- Uploads that nodes share while they come in, piece by piece. Whoever sends one sends it again where it is lost: so they
-- are not logged, and are gone after a crash of the database.
create unlogged table files.upload (
    id       uuid primary key,
    owner    text not null,
    metadata text,
    length   bigint,
    expires  timestamptz not null default 'infinity'
);
create index upload_expires on files.upload (expires);

create unlogged table files.piece (
    upload uuid not null references files.upload on delete cascade,
    place  bigint not null check (place >= 0), -- of its first byte
    bytes  bytea not null,
    primary key (upload, place)
);
