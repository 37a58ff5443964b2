-- How many member cities a member state may have, from a day on (rules M01, M02). A new policy is a new row; the past
-- keeps the row that was in force.
create table quota_policy (
    effective_from     date primary key,
    cities_per_state   integer not null check (cities_per_state >= 0),
    decision_reference text    not null,
    source             text    not null
);

insert into quota_policy (effective_from, cities_per_state, decision_reference, source) values
    ('2018-01-01', 3, 'Concept note of the network, paragraph 4',
     'Concept Note: ASEAN Smart Cities Network (ASEAN, Singapore chairmanship, 2018)');
