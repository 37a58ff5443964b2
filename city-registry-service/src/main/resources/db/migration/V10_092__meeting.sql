-- Annual meetings of the network (rules A01-A09). A row is what the system knew of a meeting from one moment to another: a
-- correction supersedes it by the next (rule N01). Chair, host and shepherd are not stored: they follow from the calendar,
-- the terms and the tenures. version counts every write to the meeting and its parts; edition counts the corrections.
create table meeting (
    row_id                 uuid        primary key,
    meeting_id             uuid        not null,
    edition                bigint      not null,
    version                bigint      not null,
    number                 integer     not null,
    year                   integer     not null,
    occurred_on            text        not null,
    -- Last day that the first day can have been (rule N05); what is derived for the meeting is derived for this day.
    occurred_by            date        not null,
    last_day               date,
    planned_on             text,
    place                  text        not null,
    host_event             text,
    chaired_by             text        references member_state,
    hosted_by              text        references member_state,
    deviation_note         text,
    standing               text        not null,
    source                 text        not null,
    reason                 text,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    superseded_at          timestamptz,
    concluded_on           text,
    conclusion_source      text,
    conclusion_recorded_at timestamptz,
    concluded_by           text,
    constraint uq_meeting_edition unique (meeting_id, edition),
    constraint ck_meeting_number check (number > 0),
    constraint ck_meeting_standing check (standing in ('RECORDED', 'PLANNED')),
    constraint ck_meeting_conclusion check ((concluded_on is null) = (conclusion_recorded_at is null))
);

-- One annual meeting in a calendar year, and each number once (rule A01).
create unique index uq_meeting_year on meeting (year) where superseded_at is null;
create unique index uq_meeting_number on meeting (number) where superseded_at is null;

-- One delegation of each member state, led by its National Representative or an alternate (rule C06).
create table meeting_delegation (
    meeting_id     uuid        not null,
    member_state   text        not null references member_state,
    head           text        not null,
    alternate_post text,
    named_on       text        not null,
    source         text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    constraint uq_meeting_delegation primary key (meeting_id, member_state),
    constraint ck_meeting_delegation_head check (head in ('NATIONAL_REPRESENTATIVE', 'ALTERNATE')),
    constraint ck_meeting_delegation_alternate check ((head = 'ALTERNATE') = (alternate_post is not null))
);

-- Whose officers attended (rule C07). What is said anew supersedes what was said before.
create table meeting_attendance (
    row_id        uuid        primary key,
    meeting_id    uuid        not null,
    city_id       text        not null,
    attended      boolean     not null,
    source        text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz
);
create unique index uq_meeting_attendance on meeting_attendance (meeting_id, city_id) where superseded_at is null;

-- The agenda as it was set, whole each time (rule A07).
create table meeting_agenda_item (
    row_id        uuid        primary key,
    meeting_id    uuid        not null,
    place         integer     not null,
    type          text        not null,
    title         text        not null,
    source        text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz
);
create unique index uq_meeting_agenda_item on meeting_agenda_item (meeting_id, place) where superseded_at is null;

-- Typed outcomes with owner and due date (rules A05, A06); open until an act closes them.
create table meeting_outcome (
    outcome_id         uuid        primary key,
    meeting_id         uuid        not null,
    place              integer     not null,
    type               text        not null,
    text               text        not null,
    owner_kind         text        not null,
    owner              text        not null,
    due_on             text,
    source             text        not null,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    closed_on          text,
    -- Last day that the closing act can have been (rule N05).
    closed_by_day      date,
    closing_act        text,
    closing_source     text,
    closed_recorded_at timestamptz,
    closed_by          text,
    constraint uq_meeting_outcome_place unique (meeting_id, place),
    constraint ck_meeting_outcome_type
        check (type in ('PLAN_PROGRESS', 'PROJECT_LAUNCH', 'PARTNER_OPPORTUNITY', 'ASCF_ENDORSEMENT')),
    constraint ck_meeting_outcome_owner check (owner_kind in ('BODY', 'CITY', 'MEMBER_STATE')),
    constraint ck_meeting_outcome_closed check ((closed_on is null) = (closed_recorded_at is null))
);

-- The open outcomes of earlier meetings with which a concluded meeting began: fixed with its conclusion.
create table meeting_open_item (
    meeting_id uuid    not null,
    place      integer not null,
    outcome_id uuid    not null references meeting_outcome,
    primary key (meeting_id, place)
);

-- Solution providers of the providers' session, by invitation: organisations, no persons (rule A09).
create table meeting_provider (
    provider_id  uuid        primary key,
    meeting_id   uuid        not null,
    organisation text        not null,
    source       text        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null
);
create unique index uq_meeting_provider on meeting_provider (meeting_id, lower(organisation));

create table meeting_provider_meeting (
    row_id      uuid        primary key,
    meeting_id  uuid        not null,
    provider_id uuid        not null references meeting_provider,
    city_id     text        not null,
    subject     text        not null,
    source      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index ix_meeting_provider_meeting on meeting_provider_meeting (meeting_id);
