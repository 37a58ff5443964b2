-- What projects choose from (rules P06, P07, P16): lists as data, each entry with its day and its source. Nothing is removed:
-- projects of the past name it.
create table sector (
    code        text        primary key,
    label       text        not null,
    since_on    text        not null,
    -- Last day of that date; from it on the sector may be chosen (rule N05).
    since_by    date        not null,
    source      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint ck_sector_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

-- What a city's own wording stands for. Another mapping of the same wording supersedes the one before.
create table focus_area_wording (
    wording_id    uuid        primary key,
    wording       text        not null,
    wording_key   text        not null,
    focus_area    text        not null,
    since_on      text        not null,
    source        text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz
);
create unique index uq_focus_area_wording on focus_area_wording (wording_key) where superseded_at is null;

-- Plans and programmes of other bodies, of ended ones too, and what projects can contribute to in them.
create table instrument (
    code        text        primary key,
    name        text        not null,
    from_year   integer,
    until_year  integer,
    source      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint ck_instrument_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_instrument_years check (from_year <= until_year)
);

create table action_line (
    code        text        primary key,
    instrument  text        not null references instrument,
    label       text        not null,
    pillar      text        not null,
    source      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint ck_action_line_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_action_line_pillar check (pillar in ('POLITICAL_SECURITY', 'ECONOMIC', 'SOCIO_CULTURAL'))
);
create index ix_action_line_instrument on action_line (instrument, code);

-- What the list starts with (rule P07), and what the first action plans name beside it.
insert into sector (code, label, since_on, since_by, source, recorded_at, recorded_by)
select code, label, '../' || known_by, cast(known_by as date), source, '2018-01-01T00:00:00Z', 'migration' from (values
    ('transport', 'Transport', '2018-02-28', 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('water', 'Water quality', '2018-02-28', 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('energy', 'Energy', '2018-02-28', 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('health', 'Health care', '2018-02-28', 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('education', 'Education', '2018-02-28', 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('public-services', 'Public services', '2018-02-28', 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('data', 'Data', '2018-02-28', 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('ict', 'Information and communications technology', '2018-02-28', 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('environment', 'Environment', '2018-07-08', 'Smart City Action Plans (as of 8 July 2018)'),
    ('safety', 'Safety', '2018-07-08', 'Smart City Action Plans (as of 8 July 2018)'),
    ('tourism', 'Tourism', '2018-07-08', 'Smart City Action Plans (as of 8 July 2018)'),
    ('housing', 'Housing', '2018-07-08', 'Smart City Action Plans (as of 8 July 2018)')
) as listed (code, label, known_by, source);

insert into instrument (code, name, from_year, until_year, source, recorded_at, recorded_by)
select code, name, from_year, until_year, source, '2018-01-01T00:00:00Z', 'migration' from (values
    ('mpac2025', 'Master Plan on ASEAN Connectivity 2025', 2016, 2025, 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('aim2020', 'ASEAN ICT Masterplan 2020', 2016, 2020, 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('awgesc', 'ASEAN Working Group on Environmentally Sustainable Cities', null, null,
     'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('aiesc', 'ASEAN Initiative on Environmentally Sustainable Cities', 2009, 2015,
     'ASEAN Cities: The Rise of Paradiplomacy (ISEAS Commentary 2020/52)')
) as listed (code, name, from_year, until_year, source);

insert into action_line (code, instrument, label, pillar, source, recorded_at, recorded_by)
select code, instrument, label, pillar, source, '2018-01-01T00:00:00Z', 'migration' from (values
    ('mpac2025-3', 'mpac2025', 'Initiative 3: sustainable urbanisation strategies', 'ECONOMIC',
     'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('aim2020-3-1-1', 'aim2020', 'Action point 3.1.1', 'ECONOMIC', 'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('awgesc', 'awgesc', 'Work of the group as a whole', 'SOCIO_CULTURAL',
     'Concept Note: ASEAN Smart Cities Network (2018)'),
    ('aiesc', 'aiesc', 'The initiative as a whole', 'SOCIO_CULTURAL',
     'ASEAN Cities: The Rise of Paradiplomacy (ISEAS Commentary 2020/52)')
) as listed (code, instrument, label, pillar, source);
