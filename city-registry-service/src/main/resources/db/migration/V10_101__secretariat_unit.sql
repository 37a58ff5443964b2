-- How the unit of the Secretariat that serves the network is called and where it belongs, from a day on until the next entry
-- takes over (rule C15). A row is what the system knew of an entry from one moment to another (rule N01).
create table secretariat_unit (
    row_id              uuid        primary key,
    secretariat_unit_id uuid        not null,
    version             bigint      not null,
    name                text        not null,
    parent              text        not null,
    -- As written in the record, and the last day that it can be: from that day on it counts (rule N05).
    since_on            text        not null,
    since_by            date        not null,
    source              text        not null,
    reason              text,
    recorded_at         timestamptz not null,
    recorded_by         text        not null,
    superseded_at       timestamptz,
    constraint uq_secretariat_unit_version unique (secretariat_unit_id, version)
);

-- The unit has one name and one parent on a day.
create unique index uq_secretariat_unit on secretariat_unit (since_by) where superseded_at is null;
create index ix_secretariat_unit_order on secretariat_unit (since_by, secretariat_unit_id);
