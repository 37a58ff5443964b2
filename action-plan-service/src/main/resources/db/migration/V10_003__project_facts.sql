-- What is told of milestones: by when they are promised, expected, and when they were reached. The promise that was told first is
-- kept for ever; of the others the latest day counts, and of one day what was told last.
create table project_milestone_fact (
    row_id        uuid        primary key,
    project_id    uuid        not null references project,
    milestone_key text        not null,
    kind          text        not null,
    date_on       text        not null,
    occurred_on   text        not null,
    occurred_by   date        not null,
    source        text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    constraint ck_project_milestone_fact_kind check (kind in ('PROMISED', 'FORECAST', 'REACHED'))
);
create index ix_project_milestone_fact on project_milestone_fact (project_id, milestone_key, occurred_by, recorded_at);

-- Values of indicators by period. Of one period what was told last counts; nothing is overwritten.
create table project_indicator_value (
    row_id        uuid        primary key,
    project_id    uuid        not null references project,
    indicator_key text        not null,
    period_on     text        not null,
    period_end    date        not null,
    -- Number, numerator and denominator, or words, with the parts by dimension.
    measured      text        not null,
    told          text        not null,
    occurred_on   text        not null,
    occurred_by   date        not null,
    source        text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null
);
create index ix_project_indicator_value on project_indicator_value (project_id, indicator_key, period_end, recorded_at);

-- Which projects turned out to be one, and which of those did not after all.
create table project_joining (
    row_id      uuid        primary key,
    project_id  uuid        not null references project,
    other_id    uuid        not null references project,
    kind        text        not null,
    reason      text        not null,
    occurred_on text        not null,
    occurred_by date        not null,
    source      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint ck_project_joining_kind check (kind in ('JOINED', 'SEPARATED'))
);
create index ix_project_joining on project_joining (project_id, recorded_at);
