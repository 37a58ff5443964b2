-- How far the own story had come when somebody asked, or the interval was over. Each row continues the digest and the counts
-- of the one before, so that a checkpoint reads only what came since.
create table outbox_checkpoint (
    position bigint      primary key,
    -- d(n) = SHA-256(d(n-1) || id(n)); 32 zero bytes before the first event.
    digest   bytea       not null,
    -- How many events up to the position are about each type of aggregate.
    counts   jsonb       not null,
    made_at  timestamptz not null default now(),
    constraint ck_outbox_checkpoint_digest check (length(digest) = 32)
);
revoke update, delete, truncate on outbox_checkpoint from ${runtime_role};

-- The checkpoints of the services that this one follows, as they were told.
create table inbox_checkpoint (
    source   text   not null,
    position bigint not null,
    digest   text   not null,
    counts   jsonb  not null,
    event_id uuid   not null,
    primary key (source, position)
);
