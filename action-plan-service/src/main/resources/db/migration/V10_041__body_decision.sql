-- What bodies decided or mean to decide, as reporting-service tells it. One decision may be told twice: first as planned, then
-- as recorded; the plan stays readable beside it (rules F05, F08, N03). The subject may not be here yet: no foreign key.
create table body_decision (
    decision_id  uuid        not null,
    standing     text        not null,
    body         text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    verb         text        not null,
    occurred_on  text        not null,
    -- Last day that it can be (rule N05).
    occurred_by  date        not null,
    reference    text        not null,
    source       text        not null,
    recorded_at  timestamptz not null,
    constraint pk_body_decision primary key (decision_id, standing),
    constraint ck_body_decision_standing check (standing in ('RECORDED', 'PLANNED'))
);
create index ix_body_decision_subject on body_decision (subject_kind, subject_id);
