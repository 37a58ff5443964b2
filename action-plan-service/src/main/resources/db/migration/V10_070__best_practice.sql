-- What cities found out and share with each other (rule P19). What is shared is never rewritten; it can be withdrawn.
create table best_practice (
    practice_id            uuid        primary key,
    version                bigint      not null,
    city                   text        not null,
    member_state           text        not null,
    title                  text        not null,
    done                   text        not null,
    outcome                text        not null,
    conditions             text        not null,
    projects               text[]      not null,
    focus_area             text,
    sectors                text[]      not null,
    obstacles              text[]      not null,
    -- The form under which obstacles are found.
    obstacle_keys          text[]      not null,
    shared_on              text        not null,
    -- Last day of that date; what asOf compares with (rule N05).
    shared_from            date        not null,
    source                 text,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    withdrawn_on           text,
    withdrawn_from         date,
    withdrawal_reason      text,
    withdrawal_source      text,
    withdrawal_recorded_at timestamptz,
    withdrawal_recorded_by text,
    constraint ck_best_practice_focus_area check (focus_area in ('CIVIC_SOCIAL', 'HEALTH_WELLBEING', 'SAFETY_SECURITY',
        'QUALITY_ENVIRONMENT', 'BUILT_INFRASTRUCTURE', 'INDUSTRY_INNOVATION')),
    constraint ck_best_practice_projects check (cardinality(projects) > 0),
    constraint ck_best_practice_withdrawal check (num_nonnulls(withdrawn_on, withdrawn_from, withdrawal_reason,
        withdrawal_recorded_at, withdrawal_recorded_by) in (0, 5))
);
create index ix_best_practice_city on best_practice (city, practice_id);
create index ix_best_practice_focus_area on best_practice (focus_area);
create index ix_best_practice_sectors on best_practice using gin (sectors);
create index ix_best_practice_obstacles on best_practice using gin (obstacle_keys);
