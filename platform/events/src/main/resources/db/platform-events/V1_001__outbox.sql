-- What this service tells the others. A row is written in the transaction that made the fact true; it is the archive
-- too and is never moved or deleted. Partitions by year keep indexes small; a year can be detached as a whole.

create sequence outbox_message_seq;

create table outbox_message (
    id                uuid        not null,
    -- Order of writing. Within one aggregate it follows aggregate_version, because the aggregate's counter row below is
    -- locked before the number is drawn.
    seq               bigint      not null default nextval('outbox_message_seq'),
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
    -- 1, 2, 3 … without gaps, set once by the relay. Empty: not yet numbered.
    source_position   bigint,
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

-- Not unique although no two rows share a position: a unique index on a partitioned table must hold the partition key.
-- outbox_relay below gives each position once.
create index ix_outbox_message_position on outbox_message (source_position);
create index ix_outbox_message_pending on outbox_message (seq) where source_position is null;
create index ix_outbox_message_aggregate on outbox_message (aggregate_type, aggregate_id, aggregate_version);

create table outbox_aggregate (
    aggregate_type text   not null,
    aggregate_id   text   not null,
    version        bigint not null,
    primary key (aggregate_type, aggregate_id)
);

-- One row. head_position is the last number given, sent_position the last one that the broker has acknowledged. Both are
-- advanced only from the value that was read: a second relay that wakes up late fails here instead of sending twice.
create table outbox_relay (
    only_row      boolean primary key default true check (only_row),
    head_position bigint  not null default 0,
    sent_position bigint  not null default 0,
    constraint ck_outbox_relay_sent_after_numbered check (sent_position <= head_position)
);
insert into outbox_relay default values;

-- The run-time user adds facts and numbers them; it can neither change nor remove one.
revoke update, delete, truncate on outbox_message from ${runtime_role};
grant update (source_position) on outbox_message to ${runtime_role};
revoke delete, truncate, insert on outbox_relay from ${runtime_role};
