-- The terms of the shepherd (rule C11). A row is what the system knew of a term from one moment to another: a correction
-- supersedes it by the next (rule N01), and nothing is ever overwritten.
create table shepherd_term (
    row_id           uuid        primary key,
    shepherd_term_id uuid        not null,
    version          bigint      not null,
    member_state     text        not null references member_state,
    -- As written in the record. It counts from the last day that its beginning can be until the last day that its end can
    -- be; on the days from since_by to until_from it runs for certain (rule N05).
    since_on         text        not null,
    since_by         date        not null,
    until_on         text        not null,
    until_from       date        not null,
    until_by         date        not null,
    kind             text        not null,
    standing         text        not null,
    source           text        not null,
    reason           text,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    superseded_at    timestamptz,
    constraint uq_shepherd_term_version unique (shepherd_term_id, version),
    constraint ck_shepherd_term_days check (since_by <= until_from and until_from <= until_by and since_by < until_by),
    constraint ck_shepherd_term_kind check (kind in ('INFORMAL', 'ELECTED', 'RENEWED')),
    constraint ck_shepherd_term_standing check (standing in ('RECORDED', 'PLANNED')),
    -- No day has two shepherds for certain.
    constraint ex_shepherd_term_overlap exclude using gist (daterange(since_by, until_from) with &&)
        where (superseded_at is null)
);
create index ix_shepherd_term_order on shepherd_term (since_by, shepherd_term_id);
