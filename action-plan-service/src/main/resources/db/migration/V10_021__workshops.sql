-- Workshops in which plans are made (rule P18): planned and actual days, who took part by role, and the plans.
create table workshop (
    workshop_id  uuid        primary key,
    version      bigint      not null,
    title        text        not null,
    place        text        not null,
    planned_on   text,
    planned_days integer,
    held_from    date,
    held_until   date,
    -- As written in the record, and the last day that it can be (rule N05).
    occurred_on  text        not null,
    occurred_by  date        not null,
    standing     text        not null,
    source       text        not null,
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint ck_workshop_days check (held_from <= held_until and (held_from is null) = (held_until is null)),
    constraint ck_workshop_planned_days check (planned_days >= 1)
);
create index ix_workshop_days on workshop (occurred_by, workshop_id);

create table workshop_participants (
    workshop_id uuid    not null references workshop on delete cascade,
    place       integer not null,
    role        text    not null,
    number      integer,
    primary key (workshop_id, place)
);

create table workshop_plan (
    workshop_id uuid    not null references workshop on delete cascade,
    place       integer not null,
    city        text    not null,
    generation  integer not null,
    primary key (workshop_id, place)
);
create index ix_workshop_plan on workshop_plan (city, generation);
