-- What this service was told. A row is written in the transaction that applied the event.

create table inbox_message (
    event_id          uuid        primary key,
    source            text        not null,
    source_position   bigint      not null,
    type              text        not null,
    aggregate_type    text        not null,
    aggregate_id      text        not null,
    aggregate_version bigint      not null,
    occurred_on       text        not null,
    recorded_at       timestamptz not null,
    actor             text,
    correlation_id    text,
    -- An id that comes back with another payload is not a duplicate; see quarantined_message.
    payload_hash      bytea       not null,
    -- Whether a feature of this service uses the type, or the event is only recorded as seen.
    used              boolean     not null,
    applied_at        timestamptz not null default now(),
    constraint uq_inbox_message_position unique (source, source_position)
);

create table inbox_aggregate (
    source         text   not null,
    aggregate_type text   not null,
    aggregate_id   text   not null,
    version        bigint not null,
    primary key (source, aggregate_type, aggregate_id)
);

-- "Seen up to": the highest position below which nothing is missing.
create table inbox_source (
    source     text   primary key,
    seen_up_to bigint not null default 0
);

-- Events that came before their predecessor. They are applied as soon as it has been.
create table inbox_waiting (
    event_id          uuid        primary key,
    source            text        not null,
    aggregate_type    text        not null,
    aggregate_id      text        not null,
    aggregate_version bigint      not null,
    topic             text        not null,
    partition         integer     not null,
    kafka_offset      bigint      not null,
    -- As they came, values in Base64: they may be no text at all.
    headers           jsonb       not null,
    key               bytea,
    payload           bytea       not null,
    waiting_since     timestamptz not null default now()
);
create index ix_inbox_waiting_aggregate on inbox_waiting (source, aggregate_type, aggregate_id, aggregate_version);

-- The one place for what could not be applied: kept as it came, with the reason. Later events of the same aggregate wait.
create table quarantined_message (
    topic             text        not null,
    partition         integer     not null,
    kafka_offset      bigint      not null,
    reason            text        not null,
    detail            text        not null,
    event_id          uuid,
    source            text,
    source_position   bigint,
    aggregate_type    text,
    aggregate_id      text,
    aggregate_version bigint,
    headers           jsonb       not null,
    key               bytea,
    payload           bytea,
    quarantined_at    timestamptz not null default now(),
    primary key (topic, partition, kafka_offset)
);
create index ix_quarantined_message_aggregate on quarantined_message (source, aggregate_type, aggregate_id);
