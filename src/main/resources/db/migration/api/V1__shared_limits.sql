-- What programs may still ask for, where several nodes share it; by MACs of members and networks. The form is Bucket4j's.
create unlogged table api.bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index bucket_expires on api.bucket (expires_at);
