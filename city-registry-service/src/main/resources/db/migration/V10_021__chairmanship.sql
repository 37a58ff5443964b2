-- The ASEAN Chair calendar (rule C10). A row is what the system knew of an entry from one moment to another: a correction
-- supersedes it by the next (rule N01), and nothing is ever overwritten.
create table chairmanship (
    row_id          uuid        primary key,
    chairmanship_id uuid        not null,
    version         bigint      not null,
    member_state    text        not null references member_state,
    since           date        not null,
    until           date        not null,
    standing        text        not null,
    source          text        not null,
    reason          text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    superseded_at   timestamptz,
    constraint uq_chairmanship_version unique (chairmanship_id, version),
    constraint ck_chairmanship_period check (since < until),
    constraint ck_chairmanship_standing check (standing in ('RECORDED', 'PLANNED')),
    -- One member state chairs on a day.
    constraint ex_chairmanship_overlap exclude using gist (daterange(since, until) with &&) where (superseded_at is null)
);
create index ix_chairmanship_order on chairmanship (since, chairmanship_id);
