-- Other networks of cities, and which cities belong to them (rule M15). What a network says of the number of its members
-- is kept as printed and may exceed the names that are on record. A row is what the system knew from one moment to another.
create table network (
    row_id                 uuid        primary key,
    code                   text        not null,
    version                bigint      not null,
    name                   text        not null,
    year_established       integer,
    members_as_printed     text,
    member_cities          integer check (member_cities >= 0),
    regional_member_cities integer check (regional_member_cities >= 0),
    counted_on             text        not null,
    source                 text        not null,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    superseded_at          timestamptz,
    constraint uq_network_version unique (code, version)
);
-- One network of a code is known.
create unique index uq_network_code on network (code) where superseded_at is null;

create table network_membership (
    membership_id uuid        primary key,
    network       text        not null,
    city_id       text        not null references city on delete cascade,
    role          text,
    since_on      text,
    -- The last day that it can have begun; null where no source says when (rule N05).
    since_by      date,
    source        text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    constraint uq_network_membership unique (city_id, network)
);
create index ix_network_membership_network on network_membership (network, city_id);
