-- A city is a member in periods, is found under all its names for ever, and may be on record before its first admission
-- or after its last withdrawal (rules M01, M12). A record that was merged into another leads to it.
alter table roster_city alter column cohort drop not null;
alter table roster_city alter column admitted_on drop not null;
alter table roster_city alter column admitted_by drop not null;

create table roster_city_membership (
    city_id      text not null,
    cohort       text not null,
    -- As written in the record, and the last day that each can be (rule N05).
    admitted_on  text not null,
    since        date not null,
    withdrawn_on text,
    until        date,
    constraint pk_roster_city_membership primary key (city_id, since)
);

create table roster_city_slug (
    slug    text primary key,
    city_id text not null
);

insert into roster_city_membership (city_id, cohort, admitted_on, since)
select city_id, cohort, admitted_on, admitted_by from roster_city;
insert into roster_city_slug (slug, city_id) select city_id, city_id from roster_city;
