-- What each city reports of each year (rules P10, P21). There is one entry for a city and year; what it says now stands in
-- content, what was sent by each step stands with the step.
create table progress_entry (
    city         text        not null,
    of_year      integer     not null,
    version      bigint      not null,
    member_state text        not null,
    state        text        not null,
    -- As precisely as it is known.
    state_since  text        not null,
    content      text        not null,
    no_update    boolean     not null,
    line_count   integer     not null,
    opened_at    timestamptz not null,
    constraint pk_progress_entry primary key (city, of_year),
    constraint ck_progress_entry_state check (state in ('DRAFT', 'WITH_REPRESENTATIVE', 'RETURNED_BY_REPRESENTATIVE',
        'WITH_SECRETARIAT', 'RETURNED_BY_SECRETARIAT', 'RECEIVED')),
    constraint ck_progress_entry_content check (content is json object)
);
create index ix_progress_entry_member_state on progress_entry (member_state, city, of_year);
create index ix_progress_entry_year on progress_entry (of_year, city);

-- The way of an entry, step by step. Nothing of it is overwritten: where an entry was on a day is read from here.
create table progress_step (
    city        text        not null,
    of_year     integer     not null,
    place       integer     not null,
    kind        text        not null,
    leads_to    text        not null,
    figure      text,
    remark      text,
    sent        text,
    occurred_on text        not null,
    -- The last day that it can be (rule N05).
    occurred_by date        not null,
    standing    text        not null,
    source      text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (city, of_year, place),
    constraint fk_progress_step_entry foreign key (city, of_year) references progress_entry,
    constraint ck_progress_step_kind check (kind in ('SENT', 'RECALLED', 'FORWARDED', 'RETURNED_BY_REPRESENTATIVE',
        'RETURNED_BY_SECRETARIAT', 'RECEIVED')),
    constraint ck_progress_step_sent check ((kind = 'SENT') = (sent is not null)),
    constraint ck_progress_step_remark check ((kind in ('RETURNED_BY_REPRESENTATIVE', 'RETURNED_BY_SECRETARIAT'))
        = (remark is not null)),
    constraint ck_progress_step_figure check ((kind = 'RETURNED_BY_SECRETARIAT') = (figure is not null))
);
-- What a city sent last, for the monitoring of any day.
create index ix_progress_step_sent on progress_step (city, occurred_by desc, of_year) where kind = 'SENT';
