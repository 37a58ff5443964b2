-- The application of one city, with the five parts of its action plan (rule M18). Parts may be missing in a draft.
create table city_application (
    application_id         uuid        primary key,
    version                bigint      not null,
    member_state           text        not null references member_state,
    status                 text        not null,
    city_id                text        not null,
    name                   text        not null,
    territory_kind         text,
    officer                text,
    officer_equivalent     text,
    vision                 text,
    infrastructure_plan    text,
    data_platform_plan     text,
    sustainability_model   text,
    opened_at              timestamptz not null,
    submitted_on           text,
    submission_standing    text,
    submission_source      text,
    submission_recorded_at timestamptz,
    submitted_by           text,
    admitted_on            text,
    admission_standing     text,
    admission_source       text,
    admission_recorded_at  timestamptz,
    admitted_by            text,
    decision_reference     text,
    quota_waiver_id        uuid        references quota_waiver,
    withdrawn_on           text,
    withdrawal_standing    text,
    withdrawal_source      text,
    withdrawal_recorded_at timestamptz,
    withdrawn_by           text,
    constraint ck_application_status check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED', 'WITHDRAWN'))
);
-- One open application for a city.
create unique index uq_application_open on city_application (city_id) where status not in ('ADMITTED', 'WITHDRAWN');
create index ix_application_list on city_application (member_state, application_id);

create table application_focus_area (
    application_id uuid    not null references city_application on delete cascade,
    place          integer not null,
    focus_area     text    not null,
    primary key (application_id, place)
);

create table application_return (
    application_id uuid        not null references city_application on delete cascade,
    place          integer     not null,
    item           text        not null,
    reason         text        not null,
    submitted_on   text        not null,
    occurred_on    text        not null,
    source         text,
    recorded_at    timestamptz not null,
    actor          text        not null,
    answered_on    text,
    primary key (application_id, place)
);

-- A city comes in by a dossier or by an application, never by both.
alter table city alter column dossier_id drop not null;
alter table city add column application_id uuid references city_application;
alter table city add constraint ck_city_origin check (num_nonnulls(dossier_id, application_id) <= 1);
