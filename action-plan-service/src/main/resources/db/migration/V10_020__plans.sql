-- The action plans of cities: one for each city and generation (rule P01), a draft that its officer writes, and versions that
-- never change (rule P02).
create table plan (
    plan_id        uuid    primary key,
    version        bigint  not null,
    city           text    not null,
    generation     integer not null,
    member_state   text    not null,
    horizon_from   integer not null,
    horizon_until  integer not null,
    draft_digest   text    not null,
    -- The number of the latest version; 0 while nothing was submitted.
    latest         integer not null,
    latest_digest  text,
    writes         integer not null,
    last_act_on    text,
    -- From when other members see it, and by what (rule P17).
    shared_from    date,
    sharing_basis  text,
    sharing_source text,
    constraint uq_plan_generation unique (city, generation),
    constraint ck_plan_generation check (generation >= 1),
    constraint ck_plan_horizon check (horizon_from <= horizon_until),
    constraint ck_plan_sharing check ((shared_from is null) = (sharing_basis is null))
);
create index ix_plan_member_state on plan (member_state, city, generation);
create index ix_plan_unshared on plan (generation) where shared_from is null;

create table plan_draft (
    plan_id uuid  primary key references plan on delete cascade,
    content jsonb not null
);

create table plan_version (
    plan_id     uuid        not null references plan on delete cascade,
    number      integer     not null,
    digest      text        not null,
    content     jsonb       not null,
    projects    integer     not null,
    -- As written in the record, and the last day that it can be (rule N05).
    occurred_on text        not null,
    occurred_by date        not null,
    standing    text        not null,
    source      text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint pk_plan_version primary key (plan_id, number)
);

-- The National Representative was consulted on a draft (rule P03); the comments travel with the next version (rule P04).
create table plan_consultation (
    consultation_id uuid        primary key,
    plan_id         uuid        not null references plan on delete cascade,
    draft_digest    text        not null,
    comments        jsonb       not null,
    occurred_on     text        not null,
    occurred_by     date        not null,
    standing        text        not null,
    source          text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    -- The version with which it travels; null while it waits for the next one.
    version         integer
);
create index ix_plan_consultation_plan on plan_consultation (plan_id, consultation_id);

-- When the initial plans began to be shared, as the registry tells it (rule P17): a meeting at which the framework is
-- endorsed, or a later one, and its conclusion.
create table sharing_endorsement (
    meeting_id uuid primary key
);
create table sharing_start (
    generation  integer     primary key,
    shared_from date        not null,
    meeting_id  uuid        not null,
    source      text,
    recorded_at timestamptz not null
);
