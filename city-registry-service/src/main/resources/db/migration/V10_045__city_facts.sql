-- What is known of a city, fact by fact (rules M09, M10, M12-M14, M17): each with the day or period that it is about, its
-- source, and when the system was told (rule N01). A fact is never changed but for the moment at which another took its
-- place. One table for all kinds: a city is read with all that is known of it, in one statement.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

alter table city
    -- A candidate has not been admitted.
    alter column cohort drop not null,
    alter column admitted_on drop not null,
    alter column admitted_by drop not null,
    alter column admission_standing drop not null,
    alter column admission_source drop not null,
    alter column decision_reference drop not null,
    alter column dossier_id drop not null,
    -- From which day the city is on record at all.
    add column known_from date,
    add column merged_into text references city on delete cascade;
update city set known_from = admitted_by;
alter table city alter column known_from set not null;

create table city_fact (
    fact_id       uuid        primary key,
    city_id       text        not null references city on delete cascade,
    kind          text        not null,
    -- As written in the record, and the last day that it can be (rule N05); null for the name with which a city came into
    -- the record: nothing is said of since when it has it.
    occurred_on   text        not null,
    counts_from   date,
    -- MEMBERSHIP: the day from which the city was no member any more.
    ended_on      text,
    counts_until  date,
    source        text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz,
    ended_at      timestamptz,
    end_source    text,
    -- NAME, ALIAS, LISTING; a name of ALIAS without Latin letters has no slug of its own.
    name          text,
    alias_id      text,
    -- MEMBERSHIP
    cohort             text,
    decision_reference text,
    dossier_id         uuid,
    application_id     uuid,
    -- PLACE
    territory_kind text,
    latitude       numeric(8, 6),
    longitude      numeric(9, 6),
    un_locode      text,
    -- POPULATION
    year           integer,
    inhabitants    bigint,
    -- DESIGNATION
    designation    text,
    -- LISTING
    list           text,
    number         integer,
    constraint ck_city_fact_kind check (
        (kind = 'NAME' and name is not null)
        or (kind = 'ALIAS' and name is not null)
        or (kind = 'MEMBERSHIP' and cohort in ('PILOT', 'MEMBER') and decision_reference is not null)
        or (kind = 'PLACE' and territory_kind is not null)
        or (kind = 'POPULATION' and year is not null and inhabitants >= 0)
        or (kind = 'DESIGNATION' and designation is not null)
        or (kind = 'LISTING' and list is not null and number > 0 and name is not null)),
    constraint ck_city_fact_day check (kind = 'NAME' or counts_from is not null),
    constraint ck_city_place check ((latitude is null) = (longitude is null)
        and latitude between -90 and 90 and longitude between -180 and 180),
    constraint ck_city_membership_period check (counts_until is null or counts_from < counts_until),
    -- A city is a member once on a day.
    constraint ex_city_membership_overlap exclude using gist (city_id with =, daterange(counts_from, counts_until) with &&)
        where (kind = 'MEMBERSHIP')
);
create index ix_city_fact_city on city_fact (city_id);
create index ix_city_fact_membership on city_fact (city_id, counts_from) where kind = 'MEMBERSHIP';
-- A number of a list is one city's, and a city stands on a list once (rule M10).
create unique index uq_city_list_number on city_fact (list, counts_from, number) where kind = 'LISTING';
create unique index uq_city_listed on city_fact (city_id, list, counts_from) where kind = 'LISTING';
-- One name takes over on a day.
create unique index uq_city_name_day on city_fact (city_id, counts_from) where kind = 'NAME';
-- One figure counts for a year and one place is known, when a transaction ends: the next one may be written before the former
-- gives way.
alter table city_fact
    add constraint ex_city_population exclude using btree (city_id with =, year with =)
        where (kind = 'POPULATION' and superseded_at is null) deferrable initially deferred,
    add constraint ex_city_place exclude using btree (city_id with =)
        where (kind = 'PLACE' and superseded_at is null) deferrable initially deferred;

-- Every slug that leads to a city: its own and those of its other names (rule M12). None is ever given twice.
create table city_slug (
    slug    text primary key,
    city_id text not null references city on delete cascade
);
create index ix_city_slug_city on city_slug (city_id);

insert into city_slug (slug, city_id) select city_id, city_id from city;
insert into city_fact (fact_id, city_id, kind, occurred_on, counts_from, source, recorded_at, recorded_by, name)
select gen_random_uuid(), city_id, 'NAME', admitted_on, null, admission_source, now(), 'migration', name from city;
insert into city_fact (fact_id, city_id, kind, occurred_on, counts_from, source, recorded_at, recorded_by, territory_kind)
select gen_random_uuid(), city_id, 'PLACE', admitted_on, admitted_by, admission_source, now(), 'migration', territory_kind
from city;
insert into city_fact (fact_id, city_id, kind, occurred_on, counts_from, source, recorded_at, recorded_by, cohort,
                       decision_reference, dossier_id)
select gen_random_uuid(), city_id, 'MEMBERSHIP', admitted_on, admitted_by, admission_source, now(), 'migration', cohort,
       decision_reference, dossier_id
from city;

-- Who is a member on which days: what quotas are counted from. A record that was merged into another counts no more.
create view city_membership (city_id, member_state, cohort, admitted_on, since, withdrawn_on, until) as
select fact.city_id, city.member_state, fact.cohort, fact.occurred_on, fact.counts_from, fact.ended_on, fact.counts_until
from city_fact fact join city on city.city_id = fact.city_id
where fact.kind = 'MEMBERSHIP' and city.merged_into is null;
