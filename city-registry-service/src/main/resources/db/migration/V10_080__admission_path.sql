-- By which path cities come into the network, from a day on (rule M18). A path is open until the next one takes over; an
-- entry is never changed.
create table admission_path (
    admission_path_id uuid        primary key,
    version           bigint      not null,
    effective_from    date        not null,
    kind              text        not null,
    occurred_on       text        not null,
    source            text        not null,
    recorded_at       timestamptz not null,
    recorded_by       text,
    constraint ck_admission_path_kind check (kind in ('DOSSIER', 'APPLICATION')),
    constraint uq_admission_path_day unique (effective_from)
);

-- Nobody entered the two that the migration brings. The first holds from the day of the first quota on.
insert into admission_path
    (admission_path_id, version, effective_from, kind, occurred_on, source, recorded_at)
values
    ('019ab0c2-0000-7000-8000-000000000011', 0, '2018-01-01', 'DOSSIER', '../2018-03-23',
     'Concept Note: ASEAN Smart Cities Network (ASEAN, Singapore chairmanship, 2018)', now()),
    ('019ab0c2-0000-7000-8000-000000000012', 0, '2019-08-23', 'APPLICATION', '2019-08-23',
     'ASCN2019: Advancing Partnership for Sustainability, with the Terms of Reference (Smart City Thailand Office, 2020)',
     now());

-- By when member states are asked to nominate (rule M08). A row is never changed but for the moment at which another took
-- its place.
create table nomination_call (
    nomination_call_id uuid        primary key,
    version            bigint      not null,
    of_year            integer     not null,
    deadline           text        not null,
    standing           text        not null,
    occurred_on        text        not null,
    source             text        not null,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    supersedes         uuid,
    superseded_at      timestamptz,
    constraint ck_nomination_call_standing check (standing in ('RECORDED', 'PLANNED')),
    constraint uq_nomination_call_supersedes unique (supersedes),
    constraint fk_nomination_call_supersedes foreign key (supersedes) references nomination_call
);
-- One deadline for a year.
create unique index uq_nomination_call_year on nomination_call (of_year) where superseded_at is null;
create index ix_nomination_call_list on nomination_call (of_year, nomination_call_id);
