-- The version counts up with each import, so that every node sees that there is something to read.
create table vocabulary.thesaurus (
    name    text primary key check (length(name) between 1 and 100),
    version bigint not null
);
create table vocabulary.label (
    thesaurus text not null references vocabulary.thesaurus on delete cascade,
    concept   text not null check (length(concept) between 1 and 500),
    language  text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    place     integer not null,
    label     text not null check (length(label) between 1 and 500),
    primary key (thesaurus, concept, language, place)
);
