-- Which contributions name which files, and whether everybody reads them there.
create table contributions.attachment (
    contribution uuid not null references contributions.contribution,
    file         uuid not null,
    published    boolean not null,
    primary key (contribution, file)
);
create index attachment_by_file on contributions.attachment (file);

-- What was handed in before, by the words of its title and by its links.
create index contribution_by_words on contributions.contribution using gin (to_tsvector('simple', content -> 'title'));
create index contribution_by_link on contributions.contribution using gin ((content -> 'links') jsonb_path_ops);
