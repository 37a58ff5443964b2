-- What this service tells the others. A row is written in the transaction that made the fact true; it is the archive
-- too and is never changed, moved or deleted. Partitions by year keep indexes small; a year can be detached as a whole.

create table outbox_message (
    id                uuid        not null,
    aggregate_type    text        not null,
    aggregate_id      text        not null,
    aggregate_version bigint      not null,
    type              text        not null,
    occurred_on       text        not null,
    recorded_at       timestamptz not null,
    actor             text,
    correlation_id    text,
    traceparent       text,
    -- The exact text that travels: jsonb would reorder its members and change the digest.
    payload           text        not null,
    primary key (id, recorded_at)
) partition by range (recorded_at);

do $$
begin
    for year in 2026..2045 loop
        execute format(
            'create table outbox_message_%s partition of outbox_message for values from (%L) to (%L)',
            year, make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC'), make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC'));
        -- The run-time user goes through the parent table, whose rights are below.
        execute format('revoke all on outbox_message_%s from ${runtime_role}', year);
    end loop;
end $$;
create table outbox_message_other_years partition of outbox_message default;
revoke all on outbox_message_other_years from ${runtime_role};

-- Facts without a position, as narrow as can be: the relay looks here and nowhere else, so that no plan of the database
-- can lead it through the archive. A row goes when its fact gets a position.
create table outbox_pending (
    -- Order of writing. Within one aggregate it follows aggregate_version, because the aggregate's counter row below is
    -- locked before the number is drawn.
    seq            bigint      generated always as identity primary key,
    id             uuid        not null,
    recorded_at    timestamptz not null,
    aggregate_type text        not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_threshold = -1);

-- 1, 2, 3 … without gaps: the place of each fact among all facts of this service, given once.
create table outbox_position (
    position       bigint      primary key,
    id             uuid        not null,
    recorded_at    timestamptz not null,
    -- Beside the archive, so that a checkpoint counts without reading it.
    aggregate_type text        not null,
    constraint uq_outbox_position_event unique (id)
);

create table outbox_aggregate (
    aggregate_type text   not null,
    aggregate_id   text   not null,
    version        bigint not null,
    primary key (aggregate_type, aggregate_id)
) with (fillfactor = 70);

-- One row. head_position is the last number given, sent_position the last one that the broker has acknowledged. A relay
-- that becomes active raises the term; whatever an earlier one still tries fails by its old term.
create table outbox_relay (
    only_row      boolean primary key default true check (only_row),
    term          bigint  not null default 0,
    head_position bigint  not null default 0,
    sent_position bigint  not null default 0,
    constraint ck_outbox_relay_sent_after_numbered check (sent_position <= head_position)
) with (fillfactor = 10);
insert into outbox_relay default values;

-- The run-time user adds facts and positions; it can neither change nor remove one.
revoke update, delete, truncate on outbox_message, outbox_position from ${runtime_role};
revoke update, truncate on outbox_pending from ${runtime_role};
revoke delete, truncate, insert on outbox_relay from ${runtime_role};
