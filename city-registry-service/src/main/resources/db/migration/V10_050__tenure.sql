-- Who holds a post, on which days (rules N06, C01, C03). A tenure is one row: what it said before a correction or an end
-- is kept in tenure_past. The holder is the actor's id of the one person who accepted the invitation; a code is never kept.
create extension if not exists btree_gist;

create table tenure (
    tenure_id             uuid        primary key,
    version               bigint      not null,
    post                  text        not null,
    -- A member state's code, or for an officer the slug of the city.
    subject               text        not null,
    member_state          text        not null references member_state,
    -- The first day on which acts of the post are judged by it; where no source gives the real start, that of its first act.
    since                 date        not null,
    start_on_record       boolean     not null,
    -- The day after the last.
    until                 date,
    body                  text        not null,
    designation           text,
    equivalent_post       text,
    -- An account of the sample network that stands for the post and is no fact about a person (rule N04).
    sample                boolean     not null,
    source                text        not null,
    recorded_at           timestamptz not null,
    recorded_by           text        not null,
    holder                text,
    accepted_at           timestamptz,
    -- Counts the codes that were given out; only that of the last one is good.
    invitation_generation integer     not null,
    end_source            text,
    ended_at              timestamptz,
    constraint ck_tenure_post
        check (post in ('NATIONAL_REPRESENTATIVE', 'CHIEF_SMART_CITY_OFFICER', 'SHEPHERD_REPRESENTATIVE')),
    constraint ck_tenure_period check (until is null or since < until),
    constraint ck_tenure_designation check ((post = 'CHIEF_SMART_CITY_OFFICER') = (designation is not null)),
    constraint ck_tenure_equivalent_post check ((designation is not distinct from 'EQUIVALENT') = (equivalent_post is not null)),
    constraint ck_tenure_accepted check ((holder is null) = (accepted_at is null)),
    constraint ck_tenure_ended check ((end_source is null) = (ended_at is null) and (ended_at is null or until is not null)),
    -- One person holds a post on a day.
    constraint ex_tenure_overlap exclude using gist (post with =, subject with =, daterange(since, until) with &&)
);
create index ix_tenure_list on tenure (post, subject, since, tenure_id);
create index ix_tenure_holder on tenure (holder, since) where holder is not null;
