-- What a city was on some days, as the system knew it from one moment to another: a row for each pair of periods. It is
-- computed from the facts in the transaction that adds one, so that every list, search and map is one statement over one
-- table, in the order of an index (ADR 0045).
create table city_as_known (
    city_id            text             not null references city on delete cascade,
    version            bigint           not null,
    valid_from         date             not null,
    valid_until        date,
    known_from         timestamptz      not null,
    known_until        timestamptz,
    name               text             not null,
    -- Case-folded, without diacritics: the order of every list.
    sort_key           text             not null,
    -- The same of all its names, with and without the spaces between words: what a search looks into.
    search_key         text             not null,
    member_state       text             not null,
    status             text             not null,
    cohort             text,
    admitted_on        text,
    withdrawn_on       text,
    decision_reference text,
    source             text,
    territory_kind     text             not null,
    latitude           double precision,
    longitude          double precision,
    un_locode          text,
    population         bigint,
    population_year    integer,
    population_source  text,
    designation        text,
    designated_on      text,
    list               text,
    serial_number      integer,
    printed_name       text,
    -- One a line.
    aliases            text             not null,
    constraint pk_city_as_known primary key (city_id, known_from, valid_from),
    constraint ck_city_as_known_status check (status in ('CANDIDATE', 'MEMBER', 'WITHDRAWN'))
);
create index ix_city_as_known_now on city_as_known (sort_key, city_id) where known_until is null;
create index ix_city_as_known_then on city_as_known (sort_key, city_id);
create index ix_city_as_known_state on city_as_known (member_state, sort_key, city_id) where known_until is null;
create index ix_city_as_known_search on city_as_known using gin (search_key gin_trgm_ops);
create index ix_city_as_known_place on city_as_known using gist (point(longitude, latitude));

insert into city_as_known (city_id, version, valid_from, known_from, name, sort_key, search_key, member_state, status,
                           cohort, admitted_on, decision_reference, source, territory_kind, aliases)
select city_id, version, admitted_by, now(), name, sort_key, sort_key || ' ' || replace(sort_key, ' ', ''), member_state,
       'MEMBER', cohort, admitted_on, decision_reference, admission_source, territory_kind, ''
from city;
