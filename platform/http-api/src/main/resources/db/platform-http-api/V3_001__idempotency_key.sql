-- Calls that had an effect. A row is written in the transaction of the effect, so there is never one without the other;
-- its primary key lets the second of two parallel calls wait for the first.
create table idempotency_key (
    operation    text        not null,
    -- The actor's id; empty for a caller without a token.
    caller       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    result_id    text,
    recorded_at  timestamptz not null default now(),
    primary key (operation, caller, key)
);
create index ix_idempotency_key_age on idempotency_key (recorded_at);
