-- Projects and action lines of cities (rules P01, P11 to P16, P20), by what is known now. City and key name a project for
-- ever. The whole of what is told stands in content; the columns beside it are those by which lists choose.
create table project (
    project_id       uuid        primary key,
    version          bigint      not null,
    facts            bigint      not null,
    city             text        not null,
    member_state     text        not null,
    key              text        not null,
    kind             text        not null,
    title            text        not null,
    focus_area       text,
    sectors          text[]      not null,
    pillars          text[]      not null,
    support_required text[]      not null,
    action_lines     text[]      not null,
    status           text        not null,
    status_on        text,
    status_by        date,
    -- Last day of the date from which title and focus area are known to be those of now.
    named_by         date        not null,
    content          text        not null,
    plan_id          uuid,
    generation       text,
    plan_version     integer,
    in_plan          boolean     not null,
    since_on         text        not null,
    -- Last day of that date; what asOf compares with (rule N05).
    since_by         date        not null,
    shared_from      date,
    joined_into      uuid        references project,
    source           text,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    constraint uq_project_key unique (city, key),
    constraint ck_project_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_project_kind check (kind in ('PROJECT', 'ACTION_LINE')),
    constraint ck_project_status check (status in ('PLANNING', 'ONGOING', 'COMPLETED', 'NOT_ON_RECORD')),
    constraint ck_project_focus_area check (focus_area in ('CIVIC_SOCIAL', 'HEALTH_WELLBEING', 'SAFETY_SECURITY',
        'QUALITY_ENVIRONMENT', 'BUILT_INFRASTRUCTURE', 'INDUSTRY_INNOVATION')),
    constraint ck_project_plan check (num_nonnulls(plan_id, generation, plan_version) in (0, 3)),
    constraint ck_project_in_plan check (not in_plan or plan_id is not null),
    constraint ck_project_joined check (joined_into <> project_id)
);

create index ix_project_member_state on project (member_state, city, key);
create index ix_project_focus_area on project (focus_area, city, key);
create index ix_project_status on project (status, city, key);
create index ix_project_plan on project (plan_id);
create index ix_project_sectors on project using gin (sectors);
create index ix_project_pillars on project using gin (pillars);
create index ix_project_action_lines on project using gin (action_lines);
create index ix_project_joined_into on project (joined_into) where joined_into is not null;

-- How projects stood, from one day to the next. What is told of one day anew counts instead of what was told before; nothing
-- is overwritten.
create table project_status (
    row_id      uuid        primary key,
    project_id  uuid        not null references project,
    status      text        not null,
    occurred_on text        not null,
    occurred_by date        not null,
    source      text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint ck_project_status_kind check (status in ('PLANNING', 'ONGOING', 'COMPLETED', 'NOT_ON_RECORD'))
);
create index ix_project_status_history on project_status (project_id, occurred_by desc, recorded_at desc);

-- What projects were called, and under which focus area, from one day to the next.
create table project_name (
    row_id      uuid        primary key,
    project_id  uuid        not null references project,
    title       text        not null,
    focus_area  text,
    occurred_on text        not null,
    occurred_by date        not null,
    source      text,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index ix_project_name_history on project_name (project_id, occurred_by desc, recorded_at desc);
