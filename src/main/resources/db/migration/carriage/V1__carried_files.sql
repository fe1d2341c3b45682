-- Files that came with records of another Seamark: whoever reads the record reads them.
create table carriage.file (
    file   uuid not null,
    record text not null,
    primary key (file, record)
);
create index file_by_record on carriage.file (record);
