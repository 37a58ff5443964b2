-- By when the entries of a year are asked for (rules P21, R15). A correction supersedes a row; what was known before stays.
create table reporting_deadline (
    row_id        uuid        primary key,
    of_year       integer     not null,
    version       bigint      not null,
    due_on        date        not null,
    standing      text        not null,
    occurred_on   text        not null,
    source        text        not null,
    reason        text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz,
    constraint ck_reporting_deadline_standing check (standing in ('RECORDED', 'PLANNED'))
);
create unique index uq_reporting_deadline_year on reporting_deadline (of_year) where superseded_at is null;
