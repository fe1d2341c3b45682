-- The table is there: the scripts of calls run first.
insert into calls.call (id, version, topic, rationale, invited, contact, opens, deadline, closed)
select id, version, topic, rationale, invited, contact, opens, deadline, closed from contributions.call;
alter table contributions.contribution
    drop constraint contribution_call_fkey,
    add constraint contribution_call_fkey foreign key (call) references calls.call;
drop table contributions.call;
