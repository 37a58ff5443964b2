-- When the system was told of a fact stands beside the fact (rule N01), so that it can say what it knew at a moment. Dates
-- are as written in the record, with the last day that each can be (rule N05).
alter table member_state add column version bigint not null default 0;
alter table member_state add column joined_on text;
alter table member_state add column joined_by date;
alter table member_state add column recorded_at timestamptz not null default now();
-- Nobody entered the states that the first migration brought.
alter table member_state add column recorded_by text;
update member_state set joined_on = joined_asean::text, joined_by = joined_asean;
alter table member_state alter column joined_on set not null;
alter table member_state alter column joined_by set not null;
alter table member_state drop column joined_asean;

-- A capital is one from its day until the next move that is on record takes over, so that two periods cannot overlap.
alter table member_state_capital add column capital_id uuid primary key default gen_random_uuid();
alter table member_state_capital add column since_on text;
alter table member_state_capital add column since_by date;
alter table member_state_capital add column standing text not null default 'RECORDED';
alter table member_state_capital add column recorded_at timestamptz not null default now();
alter table member_state_capital add column recorded_by text;
alter table member_state_capital drop constraint uq_member_state_capital;
alter table member_state_capital drop constraint ck_member_state_capital_period;
alter table member_state_capital drop column since;
alter table member_state_capital drop column until;
alter table member_state_capital add constraint ck_member_state_capital_standing
    check (standing in ('RECORDED', 'PLANNED'));

-- A state has one capital from one day on (rule M04). A plan moves nothing, so it stands beside.
create unique index uq_member_state_capital_since on member_state_capital (member_state, since_by) nulls not distinct
    where standing = 'RECORDED';
