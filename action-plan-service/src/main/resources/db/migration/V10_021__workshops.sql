-- Workshops in which plans are made (rule P18): planned and actual days, who took part by role, and the plans. A correction
-- supersedes what was known before, which stays answerable.
create table workshop (
    row_id        uuid        primary key,
    workshop_id   uuid        not null,
    edition       bigint      not null,
    title         text        not null,
    place         text        not null,
    planned_on    text,
    planned_days  integer,
    held_from     date,
    held_until    date,
    participants  jsonb       not null,
    plans         text[]      not null,
    -- As written in the record, and the last day that it can be (rule N05).
    occurred_on   text        not null,
    occurred_by   date        not null,
    standing      text        not null,
    source        text        not null,
    reason        text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz,
    constraint ck_workshop_days check (held_from <= held_until and (held_from is null) = (held_until is null)),
    constraint ck_workshop_planned_days check (planned_days >= 1)
);
create unique index uq_workshop_current on workshop (workshop_id) where superseded_at is null;
create index ix_workshop_days on workshop (occurred_by, workshop_id) where superseded_at is null;
