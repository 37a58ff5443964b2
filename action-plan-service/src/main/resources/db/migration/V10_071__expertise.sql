-- What cities offer to other cities, and who asked for it (rule P23).
create table expertise_offer (
    offer_id               uuid        primary key,
    version                bigint      not null,
    city                   text        not null,
    member_state           text        not null,
    kind                   text        not null,
    title                  text        not null,
    description            text        not null,
    sectors                text[]      not null,
    from_day               date,
    until_day              date,
    conditions             text        not null,
    offered_on             text        not null,
    -- Last day of that date; what asOf compares with (rule N05).
    offered_by             date        not null,
    source                 text,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    withdrawn_on           text,
    withdrawn_by           date,
    withdrawal_reason      text,
    withdrawal_source      text,
    withdrawal_recorded_at timestamptz,
    withdrawal_recorded_by text,
    constraint ck_expertise_offer_kind check (kind in ('EXPERT_BY_FUNCTION', 'DATA', 'FACILITY')),
    constraint ck_expertise_offer_days check (from_day <= until_day),
    constraint ck_expertise_offer_withdrawal check (num_nonnulls(withdrawn_on, withdrawn_by, withdrawal_reason,
        withdrawal_recorded_at, withdrawal_recorded_by) in (0, 5))
);
create index ix_expertise_offer_city on expertise_offer (city, offer_id);
create index ix_expertise_offer_sectors on expertise_offer using gin (sectors);

create table expertise_request (
    request_id         uuid        primary key,
    version            bigint      not null,
    offer_id           uuid        not null references expertise_offer,
    city               text        not null,
    member_state       text        not null,
    purpose            text        not null,
    asked_on           text        not null,
    source             text,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    answer             text,
    answer_text        text,
    answered_on        text,
    answer_source      text,
    answer_recorded_at timestamptz,
    answer_recorded_by text,
    constraint ck_expertise_request_answer check (answer in ('ACCEPTED', 'DECLINED')),
    constraint ck_expertise_request_answered check (num_nonnulls(answer, answer_text, answered_on, answer_recorded_at,
        answer_recorded_by) in (0, 5))
);
create index ix_expertise_request_offer on expertise_request (offer_id, request_id);
-- A city asks once until it is answered.
create unique index uq_expertise_request_open on expertise_request (offer_id, city) where answer is null;
