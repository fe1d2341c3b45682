-- What has happened in one module, until each listener in another has done what follows from it. The form is
-- Spring Modulith's; events hold identifiers only.
create table database.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);
create index event_publication_of_event on database.event_publication using hash (serialized_event);
create index event_publication_open on database.event_publication (publication_date) where completion_date is null;
