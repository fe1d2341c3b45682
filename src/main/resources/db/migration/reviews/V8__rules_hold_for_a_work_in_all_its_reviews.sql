-- Who was asked to review a work, or handed it in, gives no verdict on it: not in a later review either.
create or replace function reviews.check_verdict() returns trigger language plpgsql as $$
begin
    if new.decision is null then
        return new;
    end if;
    if exists (
        select from reviews.review r join reviews.review o on o.subject = r.subject
            left join reviews.invitation i on i.review = o.id
        where r.id = new.review and new.editor in (o.submitter, i.reviewer)
    ) then
        raise exception 'a verdict by somebody with a part in the work' using errcode = 'check_violation';
    end if;
    if exists (
        select from reviews.review r
        where r.id = new.review
          and (r.quorum_internal > (select count(*) from reviews.invitation i
                where i.review = new.review and i.round = new.number and i.internal and i.assessed is not null)
            or r.quorum_external > (select count(*) from reviews.invitation i
                where i.review = new.review and i.round = new.number and not i.internal and i.assessed is not null))
    ) then
        raise exception 'a verdict without quorum' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Who has declared a conflict of interest is out of all further rounds, in every review of the work.
create or replace function reviews.check_asking() returns trigger language plpgsql as $$
begin
    if exists (select from reviews.invitation where id = new.id) then
        return new;
    end if;
    if exists (
        select from reviews.review r join reviews.review o on o.subject = r.subject
            join reviews.invitation i on i.review = o.id
        where r.id = new.review and i.reviewer = new.reviewer and i.ending = 'conflict'
    ) or exists (select from reviews.review r where r.id = new.review and r.concluded) then
        raise exception 'a reviewer with a conflict of interest, or a review that has ended'
            using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Nothing of a review is taken away.
create trigger review_stays before delete on reviews.review
    for each row execute function reviews.refuse();
create trigger round_stays before delete on reviews.round
    for each row execute function reviews.refuse();
create trigger invitation_stays before delete on reviews.invitation
    for each row execute function reviews.refuse();
