-- Who did what: one entry for each write, in the transaction of the write, and one for each denial. Entries and seals are
-- only ever added; README.md of platform/audit tells how a reader recomputes every hash.

create table audit_entry (
    -- UUIDv7 whose time is that of recorded_at, so that a period is a range of ids.
    id             uuid        primary key,
    outcome        text        not null,
    -- The slug of the refusal, for a denial.
    refusal        text,
    -- Empty for a caller without a token.
    actor          text,
    -- The role or post that let the actor in, what the post is held for, and the position of the copy that said so.
    -- Empty where the operation asks for neither.
    allowed_by     text,
    allowed_for    text,
    copy_position  bigint,
    operation      text        not null,
    -- The verb of the operation.
    act            text        not null,
    -- What was written. A denial names the path instead: what it asks for may not exist.
    subject_type   text,
    subject_id     text,
    path           text,
    -- When it took effect, as precisely as it is known, and when the system was told.
    occurred_on    text        not null,
    recorded_at    timestamptz not null,
    -- SHA-256 of the subject's state in canonical JSON (RFC 8785), or an HMAC of it; empty where there was or is none.
    before_digest  bytea,
    after_digest   bytea,
    correlation_id text,
    -- SHA-256 of everything above in canonical JSON.
    content_hash   bytea       not null,
    constraint ck_audit_entry_outcome check (
        outcome = 'DONE' and refusal is null and subject_type is not null and subject_id is not null
        or outcome = 'DENIED' and refusal is not null and path is not null and actor is not null)
);
create index ix_audit_entry_subject on audit_entry (subject_type, subject_id, id) where subject_type is not null;
create index ix_audit_entry_actor on audit_entry (actor, id) where actor is not null;

-- Entries that have no seal yet. A row is written by the statement that writes the entry and goes with its seal, so that
-- no reader has to guess from ids or times which entries are new: one that commits late appears here when it commits.
create table audit_unsealed (
    entry_id    uuid        primary key,
    recorded_at timestamptz not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- The chain: 1, 2, 3 … without gaps, each seal holding the hash of the one before.
create table audit_seal (
    seq           bigint primary key,
    entry_id      uuid   not null,
    entry_hash    bytea  not null,
    previous_hash bytea  not null,
    seal_hash     bytea  not null,
    constraint uq_audit_seal_entry unique (entry_id)
);

-- One row: the end of the chain. Its lock makes one sealer work at a time.
create table audit_head (
    only_row  boolean primary key default true check (only_row),
    seq       bigint  not null default 0,
    seal_hash bytea   not null default decode(repeat('00', 32), 'hex')
);
insert into audit_head default values;

-- The run-time user adds entries and seals; it can neither change nor remove one.
revoke all on audit_entry, audit_seal, audit_unsealed, audit_head from ${runtime_role};
grant select, insert on audit_entry, audit_seal to ${runtime_role};
grant select, insert, delete on audit_unsealed to ${runtime_role};
grant select, update on audit_head to ${runtime_role};
