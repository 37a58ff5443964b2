-- Establishment and official launch of the network, two acts apart (rule R19). A row is what the system knew of an act from
-- one moment to another: a correction supersedes it by the next (rule N01), and nothing is ever overwritten.
create table network_act (
    row_id         uuid        primary key,
    network_act_id uuid        not null,
    version        bigint      not null,
    kind           text        not null,
    occurred_on    text        not null,
    -- Last day that it can have been; what asOf compares with (rule N05).
    occurred_by    date        not null,
    body           text        not null,
    standing       text        not null,
    source         text        not null,
    reason         text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    superseded_at  timestamptz,
    constraint uq_network_act_version unique (network_act_id, version),
    constraint ck_network_act_kind check (kind in ('ESTABLISHMENT', 'OFFICIAL_LAUNCH')),
    constraint ck_network_act_standing check (standing in ('RECORDED', 'PLANNED'))
);

-- The network was established once and launched once; a plan of either may stand beside the act.
create unique index uq_network_act on network_act (kind, standing) where superseded_at is null;
create index ix_network_act_order on network_act (occurred_by, network_act_id);
