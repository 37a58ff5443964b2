-- A member city of the network. Its id is a slug that is never reused.
create table city (
    city_id            text        primary key,
    version            bigint      not null,
    name               text        not null,
    -- Case-folded, without diacritics: the order of every list.
    sort_key           text        not null,
    member_state       text        not null references member_state,
    territory_kind     text        not null,
    cohort             text        not null,
    admitted_on        text        not null,
    admitted_by        date        not null,
    admission_standing text        not null,
    admission_source   text        not null,
    decision_reference text        not null,
    dossier_id         uuid        not null references dossier,
    constraint ck_city_cohort check (cohort in ('PILOT', 'MEMBER'))
);
create index ix_city_order on city (sort_key, city_id);
create index ix_city_member_state on city (member_state, admitted_by);
