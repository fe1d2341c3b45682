-- when another version came in while a round went on: its author was asked for something
alter table reviews.round add column renewed timestamptz check (renewed >= opened);

create function reviews.check_renewal() returns trigger language plpgsql as $$
begin
    if old.decision is not null then
        raise exception 'the round is decided' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger check_renewal before update of renewed on reviews.round
    for each row when (old.renewed is distinct from new.renewed) execute function reviews.check_renewal();
