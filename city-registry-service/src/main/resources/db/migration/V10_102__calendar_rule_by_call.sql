-- The Secretariat records another edition of a rule of the calendar (rule R18). Those that the system was delivered with have no
-- time of recording: they were always known.
alter table calendar_rule
    add column occurred_on text,
    add column recorded_at timestamptz,
    add column recorded_by text,
    add constraint ck_calendar_rule_recorded check ((occurred_on is null) = (recorded_at is null)
        and (recorded_at is null) = (recorded_by is null) and (recorded_at is null or source is not null));
