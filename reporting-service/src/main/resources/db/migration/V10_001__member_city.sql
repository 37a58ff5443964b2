-- Read model: the member cities, each with the event that made it one. Built from events alone and rebuilt from them.
create table member_city (
    city_id         text   primary key,
    name            text   not null,
    member_state    text   not null,
    cohort          text   not null,
    -- As written in the record, and the last day that it can be (rule N05).
    admitted_on     text   not null,
    admitted_by     date   not null,
    event_id        uuid   not null,
    source          text   not null,
    source_position bigint not null
);
create index ix_member_city_state on member_city (member_state, admitted_by);
