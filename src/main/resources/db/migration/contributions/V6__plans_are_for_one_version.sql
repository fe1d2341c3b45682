-- A plan is for the version that was approved: any step that leads elsewhere takes it off.
alter table contributions.schedule
    add revision integer,
    add trials integer not null default 0 check (trials >= 0),
    add retry timestamptz;
update contributions.schedule s set revision = c.revision
from contributions.contribution c where c.id = s.contribution;
alter table contributions.schedule alter revision set not null;

create function contributions.forget_plan() returns trigger language plpgsql as $$
begin
    delete from contributions.schedule where contribution = new.id;
    return new;
end $$;
create trigger forget_plan after update on contributions.contribution
    for each row when (old.stage = 'approved' and (new.stage <> 'approved' or new.revision <> old.revision))
    execute function contributions.forget_plan();
