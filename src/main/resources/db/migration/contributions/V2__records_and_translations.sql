-- What a contribution became in the catalogue, or what it edits or translates.
alter table contributions.contribution
    add record      text,
    add record_code text,
    add translation text check (translation in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    add check ((record is null) = (record_code is null)),
    add check (translation is null or record is not null),
    add check (stage not in ('published', 'update-requested', 'unpublished') or record is not null);

-- One contribution is the home of a record's history.
create unique index contribution_of_record on contributions.contribution (record)
    where translation is null and stage not in ('rejected', 'withdrawn');
create index translation_of_record on contributions.contribution (record, translation)
    where translation is not null;
