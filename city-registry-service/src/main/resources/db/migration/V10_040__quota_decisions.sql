-- Quota decisions have two times (rules M02, N01): the day from which they hold, and the moment at which the system was
-- told. A row is never changed but for the moment at which another took its place; so the past stays as it was known.
alter table quota_policy drop constraint quota_policy_pkey;
alter table quota_policy
    add column quota_policy_id uuid,
    add column version         bigint      not null default 0,
    add column occurred_on     text,
    add column recorded_at     timestamptz not null default now(),
    add column supersedes      uuid,
    add column superseded_at   timestamptz;
update quota_policy set quota_policy_id = '019ab0c2-0000-7000-8000-000000000001', occurred_on = '../2018-03-23'
where effective_from = '2018-01-01';
alter table quota_policy
    alter column quota_policy_id set not null,
    alter column occurred_on set not null,
    alter column version drop default,
    alter column recorded_at drop default,
    add constraint quota_policy_pkey primary key (quota_policy_id),
    add constraint uq_quota_policy_supersedes unique (supersedes),
    add constraint fk_quota_policy_supersedes foreign key (supersedes) references quota_policy;
-- One policy takes over on a day.
create unique index uq_quota_policy_day on quota_policy (effective_from) where superseded_at is null;
create index ix_quota_policy_list on quota_policy (effective_from, quota_policy_id);

-- How many cities above the quota a member state may have in a period, by a decision on record (rules M11, M18).
create table quota_waiver (
    quota_waiver_id    uuid        primary key,
    version            bigint      not null,
    member_state       text        not null references member_state,
    cities             integer     not null check (cities > 0),
    since              date        not null,
    until              date,
    decision_reference text        not null,
    occurred_on        text        not null,
    source             text        not null,
    recorded_at        timestamptz not null,
    supersedes         uuid,
    superseded_at      timestamptz,
    constraint uq_quota_waiver_supersedes unique (supersedes),
    constraint fk_quota_waiver_supersedes foreign key (supersedes) references quota_waiver,
    constraint ck_quota_waiver_period check (until is null or since < until)
);
create index ix_quota_waiver_list on quota_waiver (since, quota_waiver_id);
create index ix_quota_waiver_in_force on quota_waiver (member_state, since) where superseded_at is null;
