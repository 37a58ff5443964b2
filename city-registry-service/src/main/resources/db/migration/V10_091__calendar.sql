-- The dates from which a reporting year is planned: the annual meeting, the JCM, the Summit that receives the report. A row
-- is what the system knew of a date from one moment to another (rule N01); a move supersedes it, nothing is overwritten.
create table calendar_date (
    row_id           uuid        primary key,
    calendar_date_id uuid        not null,
    version          bigint      not null,
    kind             text        not null,
    year             integer     not null,
    occurred_on      text        not null,
    -- Last day that it can be; the order of the list (rule N05).
    occurred_by      date        not null,
    last_day         date,
    standing         text        not null,
    source           text        not null,
    reason           text,
    -- The annual meeting that this date is of, once the meeting is on record: then it moves with the meeting alone.
    meeting_id       uuid,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    superseded_at    timestamptz,
    constraint uq_calendar_date_version unique (calendar_date_id, version),
    constraint ck_calendar_date_kind check (kind in ('SUMMIT', 'JCM', 'ANNUAL_MEETING')),
    constraint ck_calendar_date_standing check (standing in ('RECORDED', 'PLANNED'))
);

-- One of a kind in a reporting year.
create unique index uq_calendar_date on calendar_date (kind, year) where superseded_at is null;
create index ix_calendar_date_order on calendar_date (occurred_by, calendar_date_id);

-- How deadlines are computed back from the dates. A rule holds for the years that it names; a change is another edition, so
-- that the deadlines of past years stay what they were. OURS: the sources name the step but no number of days.
create table calendar_rule (
    code        text    not null,
    edition     integer not null,
    from_year   integer not null,
    until_year  integer,
    title       text    not null,
    counts_from text    not null,
    days_before integer not null,
    basis       text    not null,
    source      text,
    primary key (code, edition),
    constraint ck_calendar_rule_counts_from check (counts_from in ('SUMMIT', 'JCM', 'ANNUAL_MEETING')),
    constraint ck_calendar_rule_basis check (basis in ('SOURCE', 'OURS')),
    constraint ck_calendar_rule_days check (days_before >= 0)
);

insert into calendar_rule (code, edition, from_year, until_year, title, counts_from, days_before, basis, source) values
    ('NOMINATIONS_DUE', 1, 2018, 2018, 'Member states nominate cities, officers and National Representatives', 'ANNUAL_MEETING',
     130, 'OURS', 'Concept Note: ASEAN Smart Cities Network (2018): nominations by the end of February, a meeting in July'),
    ('APPLICATIONS_DUE', 1, 2019, null, 'Applications of cities with their action plans reach the Secretariat', 'ANNUAL_MEETING',
     90, 'OURS', 'ASCN Terms of Reference (2019): the path, without a number of days'),
    ('YEARLY_ENTRIES_DUE', 1, 2019, null, 'National Representatives forward the yearly entries of their cities', 'ANNUAL_MEETING',
     60, 'OURS', 'ASCN Terms of Reference (2019): the path, without a number of days'),
    ('INVITATIONS_SENT', 1, 2018, null, 'Member cities and National Representatives are invited', 'ANNUAL_MEETING', 45, 'OURS', null),
    ('DELEGATIONS_NAMED', 1, 2018, null, 'National Representatives name their delegations', 'ANNUAL_MEETING', 14, 'OURS', null),
    ('DRAFT_REPORT', 1, 2018, null, 'The draft report is with the Chair and the shepherd', 'JCM', 30, 'OURS',
     'Concept Note: ASEAN Smart Cities Network (2018): Chair and shepherd submit the report, without a number of days'),
    ('REPORT_TO_JCM', 1, 2018, null, 'Chair and shepherd submit the report to the JCM', 'JCM', 14, 'OURS',
     'Concept Note: ASEAN Smart Cities Network (2018): the report goes to the JCM, without a number of days'),
    ('REPORT_TO_SUMMIT', 1, 2018, null, 'The JCM reports to the ACC and the Summit', 'SUMMIT', 21, 'OURS',
     'Concept Note: ASEAN Smart Cities Network (2018): the JCM reports to the ACC and the Summit, without a number of days');
