create table reviews.review (
    id                     uuid primary key,
    version                integer not null,
    subject                text not null check (subject ~ '^[a-z]+/[0-9a-f-]{36}$'),
    submitter              uuid not null,
    submitter_organisation uuid,
    quorum_internal        integer not null check (quorum_internal >= 0),
    quorum_external        integer not null check (quorum_external >= 0),
    opened                 timestamptz not null,
    closed                 timestamptz,
    concluded              boolean not null,
    check (quorum_internal + quorum_external > 0),
    check (closed is null or concluded)
);
create unique index one_open_review_of_a_thing on reviews.review (subject) where not concluded;
create index review_by_age on reviews.review (opened, id) where not concluded;

create table reviews.round (
    review   uuid not null references reviews.review,
    number   integer not null check (number > 0),
    changes  text not null,
    opened   timestamptz not null,
    decision text check (decision in ('accept', 'minor-changes', 'major-changes', 'reject')),
    editor   uuid,
    reasons  text check (reasons ~ '\S'),
    decided  timestamptz,
    primary key (review, number),
    check (num_nulls(decision, editor, reasons, decided) in (0, 4))
);

create table reviews.invitation (
    id                    uuid primary key,
    review                uuid not null,
    round                 integer not null,
    reviewer              uuid not null,
    reviewer_organisation uuid,
    internal              boolean not null,
    invited               timestamptz not null,
    due                   timestamptz not null check (due > invited),
    declared              timestamptz,
    ending                text check (ending in ('declined', 'conflict', 'replaced')),
    ended                 timestamptz,
    assessment            jsonb,
    assessed              timestamptz,
    unique (review, round, reviewer),
    foreign key (review, round) references reviews.round,
    check ((ending is null) = (ended is null)),
    check ((assessment is null) = (assessed is null)),
    check (assessment is null or declared is not null),
    check (assessment is null or ending is null),
    check (ending <> 'conflict' or declared is null)
);
create index invitation_of_reviewer on reviews.invitation (reviewer, invited desc);
create index invitation_by_deadline on reviews.invitation (due) where ending is null and assessed is null;

-- Who has a stake in a work does not review it, and what is decided stays as it was.
create function reviews.check_invitation() returns trigger language plpgsql as $$
begin
    if exists (
        select from reviews.review r
        where r.id = new.review
          and (r.submitter = new.reviewer or r.submitter_organisation = new.reviewer_organisation)
    ) then
        raise exception 'a reviewer with a stake in the work' using errcode = 'check_violation';
    end if;
    if exists (
        select from reviews.round r
        where r.review = new.review and r.number = new.round and r.decision is not null
    ) then
        raise exception 'the round is decided' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger check_invitation before insert or update on reviews.invitation
    for each row execute function reviews.check_invitation();

-- A verdict needs the quorum, and an editor who has reviewed nothing of it and did not write it.
create function reviews.check_verdict() returns trigger language plpgsql as $$
begin
    if new.decision is null then
        return new;
    end if;
    if exists (
        select from reviews.review r
        where r.id = new.review
          and (r.submitter = new.editor
            or r.quorum_internal > (select count(*) from reviews.invitation i
                where i.review = new.review and i.round = new.number and i.internal and i.assessed is not null)
            or r.quorum_external > (select count(*) from reviews.invitation i
                where i.review = new.review and i.round = new.number and not i.internal and i.assessed is not null))
    ) or exists (
        select from reviews.invitation i where i.review = new.review and i.reviewer = new.editor
    ) then
        raise exception 'a verdict without quorum, or by somebody with a part in it' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger check_verdict before insert or update of decision on reviews.round
    for each row execute function reviews.check_verdict();
