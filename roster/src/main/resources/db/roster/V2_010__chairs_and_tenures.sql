-- The followed copy of what decides who may act: member states, the ASEAN Chair calendar, the terms of the shepherd and the
-- tenures of posts. city-registry-service owns the truth and answers by views of the same names over its own tables. A row is
-- what was known from one moment to another: what was known before stays answerable (rule N01).

create table roster_member_state (
    code        text        primary key,
    name        text        not null,
    -- As written in the record, and the last day that it can be (rule N05).
    joined_on   text        not null,
    joined_by   date        not null,
    recorded_at timestamptz not null
);

-- Those that the registry's first migration brings are told by no event.
insert into roster_member_state (code, name, joined_on, joined_by, recorded_at)
select code, name, joined_on, joined_on::date, '2018-01-01T00:00:00Z'
from (values
    ('BN', 'Brunei Darussalam', '1984-01-07'),
    ('KH', 'Cambodia', '1999-04-30'),
    ('ID', 'Indonesia', '1967-08-08'),
    ('LA', 'Lao PDR', '1997-07-23'),
    ('MY', 'Malaysia', '1967-08-08'),
    ('MM', 'Myanmar', '1997-07-23'),
    ('PH', 'Philippines', '1967-08-08'),
    ('SG', 'Singapore', '1967-08-08'),
    ('TH', 'Thailand', '1967-08-08'),
    ('TL', 'Timor-Leste', '2025-10-26'),
    ('VN', 'Viet Nam', '1995-07-28')) as brought (code, name, joined_on);

-- No constraint keeps periods apart here: two events of different aggregates may come in either order, and until the second
-- has come the copy shows both. What was recorded last goes first.
create table roster_chairmanship (
    chairmanship_id uuid        not null,
    version         bigint      not null,
    member_state    text        not null,
    since           date        not null,
    -- The day after the last.
    until           date        not null,
    standing        text        not null,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz,
    primary key (chairmanship_id, version)
);
create index ix_roster_chairmanship_days on roster_chairmanship (since, until) where superseded_at is null;

create table roster_shepherd_term (
    shepherd_term_id uuid        not null,
    version          bigint      not null,
    member_state     text        not null,
    -- It counts from the last day that its beginning can be until the last day that its end can be (rule N05).
    since_on         text        not null,
    since_by         date        not null,
    until_on         text        not null,
    -- On the days from since_by to here it runs for certain.
    until_from       date        not null,
    until_by         date        not null,
    kind             text        not null,
    standing         text        not null,
    recorded_at      timestamptz not null,
    superseded_at    timestamptz,
    primary key (shepherd_term_id, version)
);
create index ix_roster_shepherd_term_days on roster_shepherd_term (since_by, until_by) where superseded_at is null;

create table roster_tenure (
    tenure_id       uuid        not null,
    version         bigint      not null,
    post            text        not null,
    -- A member state's code, or for an officer the slug of the city.
    subject         text        not null,
    member_state    text        not null,
    since           date        not null,
    start_on_record boolean     not null,
    -- The day after the last.
    until           date,
    body            text        not null,
    designation     text,
    sample          boolean     not null,
    -- The actor's id of the person who accepted; nobody acts by a tenure before.
    holder          text,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz,
    primary key (tenure_id, version)
);
create index ix_roster_tenure_subject on roster_tenure (post, subject, since) where superseded_at is null;
create index ix_roster_tenure_holder on roster_tenure (holder, since) where superseded_at is null and holder is not null;
