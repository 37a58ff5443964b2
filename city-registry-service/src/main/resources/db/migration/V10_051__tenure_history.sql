-- What a tenure said before it was corrected or ended (rule N01), and what the system knew of all of them at a moment.
alter table tenure add column corrected_at timestamptz;
alter table tenure add column correction_reason text;

create table tenure_past (
    past_id         uuid        primary key,
    tenure_id       uuid        not null references tenure on delete cascade,
    version         bigint      not null,
    since           date        not null,
    start_on_record boolean     not null,
    until           date,
    body            text        not null,
    designation     text,
    equivalent_post text,
    sample          boolean     not null,
    source          text        not null,
    reason          text,
    known_from      timestamptz not null,
    known_until     timestamptz not null,
    constraint uq_tenure_past_version unique (tenure_id, version)
);

-- Nobody is National Representative and officer of a city on one day, nor representative of two states (rule C03). Two
-- tenures of one person clash where this kind of post differs: the state of a representative, or nothing for an officer.
alter table tenure add constraint ex_tenure_one_post exclude using gist (
    holder with =,
    (case when post = 'NATIONAL_REPRESENTATIVE' then subject else '' end) with <>,
    daterange(since, until) with &&
) where (holder is not null and post <> 'SHEPHERD_REPRESENTATIVE');

create view tenure_known as
select tenure_id as row_id, tenure_id, version, post, subject, member_state, since, start_on_record, until, body,
       designation, equivalent_post, sample, source, end_source, correction_reason as reason, recorded_at, holder,
       accepted_at, greatest(recorded_at, corrected_at, ended_at) as known_from, cast(null as timestamptz) as known_until
from tenure
union all
select past.past_id, tenure.tenure_id, past.version, tenure.post, tenure.subject, tenure.member_state, past.since,
       past.start_on_record, past.until, past.body, past.designation, past.equivalent_post, past.sample, past.source, null,
       past.reason, tenure.recorded_at, tenure.holder, tenure.accepted_at, past.known_from, past.known_until
from tenure_past past
join tenure on tenure.tenure_id = past.tenure_id;
