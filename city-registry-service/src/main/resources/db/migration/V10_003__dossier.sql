-- A member state's nomination dossier: cities, an officer for each, the National Representative (rule M07).
create table dossier (
    dossier_id                   uuid        primary key,
    version                      bigint      not null,
    member_state                 text        not null references member_state,
    status                       text        not null,
    national_representative_body text,
    opened_at                    timestamptz not null,
    submitted_on                 text,
    submission_standing          text,
    submission_source            text,
    submission_recorded_at       timestamptz,
    submitted_by                 text,
    admitted_on                  text,
    admission_standing           text,
    admission_source             text,
    admission_recorded_at        timestamptz,
    admitted_by                  text,
    decision_reference           text,
    constraint ck_dossier_status check (status in ('DRAFT', 'SUBMITTED', 'ADMITTED'))
);

-- One open dossier for each member state, so that no city can stand in two.
create unique index uq_dossier_open on dossier (member_state) where status <> 'ADMITTED';
create index ix_dossier_list on dossier (member_state, dossier_id);

create table nominated_city (
    dossier_id         uuid    not null references dossier,
    place              integer not null,
    city_id            text    not null,
    name               text    not null,
    territory_kind     text    not null,
    officer            text,
    officer_equivalent text,
    primary key (dossier_id, place)
);
