-- whether the reasons of a verdict settle a split of the reviewers
alter table reviews.round add column settled boolean not null default false;

-- An assessment says something of each criterion, and rates it.
create function reviews.is_complete(assessment jsonb) returns boolean immutable language sql as $$
    select coalesce(assessment ->> 'recommendation', '') in ('accept', 'minor-changes', 'major-changes', 'reject')
        and not exists (
            select from unnest(array['quality', 'transparent-methodology', 'applicability', 'relevance', 'up-to-date',
                'guiding-principles']) criterion
            where not coalesce(
                assessment -> 'marks' -> criterion -> 'rating' = any (array['1', '2', '3', '4', '5']::jsonb[])
                and assessment -> 'marks' -> criterion ->> 'text' ~ '\S', false))
$$;
alter table reviews.invitation add check (assessment is null or reviews.is_complete(assessment));

-- Who has declared a conflict of interest is out of all further rounds; nobody is asked once a review has ended.
create function reviews.check_asking() returns trigger language plpgsql as $$
begin
    if exists (select from reviews.invitation where id = new.id) then
        return new;
    end if;
    if exists (
        select from reviews.invitation i
        where i.review = new.review and i.reviewer = new.reviewer and i.ending = 'conflict'
    ) or exists (select from reviews.review r where r.id = new.review and r.concluded) then
        raise exception 'a reviewer with a conflict of interest, or a review that has ended'
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger check_asking before insert on reviews.invitation
    for each row execute function reviews.check_asking();

-- A round follows one that has asked for changes.
create function reviews.check_round() returns trigger language plpgsql as $$
begin
    if exists (select from reviews.round w where w.review = new.review and w.number = new.number) then
        return new;
    end if;
    if exists (select from reviews.review r where r.id = new.review and r.concluded)
        or new.number > 1 and not exists (
            select from reviews.round w
            where w.review = new.review and w.number = new.number - 1
              and w.decision in ('minor-changes', 'major-changes'))
    then
        raise exception 'a round that nothing has asked for' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger check_round before insert on reviews.round
    for each row execute function reviews.check_round();

-- Where one voice more or less would turn the scale, the reasons settle it or one more is heard.
create function reviews.check_split() returns trigger language plpgsql as $$
declare
    favourable integer;
    heard integer;
begin
    select count(*) filter (where assessment ->> 'recommendation' in ('accept', 'minor-changes')), count(*)
        into favourable, heard
        from reviews.invitation where review = new.review and round = new.number and assessed is not null;
    if favourable > 0 and favourable < heard and abs(2 * favourable - heard) < 2 and not new.settled
        and heard <= (select quorum_internal + quorum_external from reviews.review where id = new.review)
    then
        raise exception 'a verdict on a split that nothing settles' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger check_split before update of decision on reviews.round
    for each row when (old.decision is null and new.decision is not null) execute function reviews.check_split();

-- A verdict stands, and what has ended does not begin again.
create function reviews.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what is decided stays as it was' using errcode = 'check_violation';
end $$;
create trigger verdict_stands before update on reviews.round
    for each row when (old.decision is not null and old.* is distinct from new.*) execute function reviews.refuse();
create trigger end_stands before update of concluded on reviews.review
    for each row when (old.concluded and not new.concluded) execute function reviews.refuse();
