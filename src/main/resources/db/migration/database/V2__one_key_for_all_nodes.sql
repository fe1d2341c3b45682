-- A MAC by the key of this Seamark: a node that cannot make it again has another key, and must not serve.
create table database.key_proof (
    only_one boolean primary key default true check (only_one),
    proof    bytea not null
);
