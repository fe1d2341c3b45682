-- What an owner had typed over a revision and not handed in, when somebody went on without it.
create table contributions.unsent (
    contribution uuid primary key references contributions.contribution,
    revision     integer not null,
    content      jsonb not null,
    foreign key (contribution, revision) references contributions.revision
);
