-- Whom this service calls when something has happened, what it has to say, and how that went.

create table webhook_subscription (
    id                    uuid        primary key,
    owner                 text        not null,
    -- What the owner's token said when the subscription was last written; it decides what the owner is told.
    owner_roles           text[]      not null,
    owner_member_state    text,
    url                   text        not null,
    -- Host and port of the url: what the limit of parallel calls counts by.
    authority             text        not null,
    event_types           text[]      not null,
    description           text,
    state                 text        not null default 'ACTIVE',
    disabled_reason       text,
    state_since           timestamptz not null,
    -- Encrypted; the key is in the configuration of the service, never here.
    secret                bytea       not null,
    previous_secret       bytea,
    previous_secret_until timestamptz,
    -- Nothing has arrived since then; empty after a success.
    failing_since         timestamptz,
    -- The receiver asked to be left alone until then.
    held_until            timestamptz,
    created_at            timestamptz not null,
    version               bigint      not null default 1,
    constraint ck_webhook_subscription_state check (state in ('ACTIVE', 'PAUSED', 'DISABLED')),
    constraint ck_webhook_subscription_disabled_with_reason check ((state = 'DISABLED') = (disabled_reason is not null)),
    constraint ck_webhook_subscription_event_types check (cardinality(event_types) > 0),
    constraint ck_webhook_subscription_previous_secret
        check ((previous_secret is null) = (previous_secret_until is null))
);
create index ix_webhook_subscription_owner on webhook_subscription (owner, id);

create sequence webhook_message_seq;

-- Written in the transaction that made it true.
create table webhook_message (
    id                     uuid        primary key,
    seq                    bigint      not null default nextval('webhook_message_seq'),
    type                   text        not null,
    occurred_at            timestamptz not null,
    recorded_at            timestamptz not null,
    -- The fact behind it, where one is named: the same fact is told once, however often it is handed over.
    fact                   text,
    -- Who may be told; all three empty: everyone.
    audience_roles         text[]      not null default '{}',
    audience_member_states text[]      not null default '{}',
    audience_actors        text[]      not null default '{}',
    -- A test goes to the one subscription that asked for it.
    only_subscription      uuid references webhook_subscription (id) on delete cascade,
    -- The exact text that travels: jsonb would reorder its members.
    data                   text        not null,
    -- 1, 2, 3 … without gaps, set once. Empty: not yet shared out.
    position               bigint,
    constraint uq_webhook_message_fact unique (type, fact),
    constraint uq_webhook_message_position unique (position)
);
create index ix_webhook_message_pending on webhook_message (seq) where position is null;
create index ix_webhook_message_recorded_at on webhook_message (recorded_at);

-- One row: the last position given. Whoever holds its lock shares messages out; so positions have no gap.
create table webhook_head (
    only_row boolean primary key default true check (only_row),
    position bigint  not null default 0
);
insert into webhook_head default values;

create table webhook_delivery (
    subscription_id uuid        not null references webhook_subscription (id) on delete cascade,
    message_id      uuid        not null references webhook_message (id) on delete cascade,
    position        bigint      not null,
    state           text        not null default 'PENDING',
    -- Attempts begun since it was last asked for; also the fence between two deliverers.
    attempts        integer     not null default 0,
    -- While an attempt is under way: when it counts as lost.
    next_attempt_at timestamptz not null,
    settled_at      timestamptz,
    primary key (subscription_id, message_id),
    constraint ck_webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    constraint ck_webhook_delivery_settled check ((state = 'PENDING') = (settled_at is null))
);
create index ix_webhook_delivery_due on webhook_delivery (subscription_id, next_attempt_at) where state = 'PENDING';
create index ix_webhook_delivery_position on webhook_delivery (subscription_id, position);
create index ix_webhook_delivery_message on webhook_delivery (message_id);

create table webhook_attempt (
    id              uuid        primary key,
    subscription_id uuid        not null,
    message_id      uuid        not null,
    started_at      timestamptz not null,
    duration_ms     integer     not null,
    outcome         text        not null,
    status          integer,
    -- The first bytes of what was answered, or why nothing was.
    excerpt         text,
    foreign key (subscription_id, message_id) references webhook_delivery on delete cascade
);
create index ix_webhook_attempt_delivery on webhook_attempt (subscription_id, message_id, id);

revoke insert, delete, truncate on webhook_head from ${runtime_role};
