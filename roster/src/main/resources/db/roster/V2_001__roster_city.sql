-- The followed copy of the cities of the network. city-registry-service owns the truth; this is what its events say.
create table roster_city (
    city_id        text primary key,
    name           text not null,
    member_state   text not null,
    territory_kind text not null,
    cohort         text not null,
    -- As written in the record, and the last day that it can be (rule N05).
    admitted_on    text not null,
    admitted_by    date not null
);
create index ix_roster_city_member_state on roster_city (member_state, city_id);
