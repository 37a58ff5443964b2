-- What lies in quarantine can be repaired, replayed and given up; what came is kept as it came, for ever.

alter table quarantined_message
    add column id         uuid   not null default gen_random_uuid(),
    -- Of everything that came (key, headers, payload): the same record at another offset is the same entry.
    add column digest     bytea,
    -- OPEN until somebody or a good copy settles it.
    add column state      text   not null default 'OPEN',
    add column version    bigint not null default 1,
    add column settled_at timestamptz,
    add constraint uq_quarantined_message_id unique (id),
    add constraint ck_quarantined_message_state check (state in ('OPEN', 'APPLIED', 'DISCARDED', 'HEALED'));
create unique index uq_quarantined_message_content on quarantined_message (topic, digest);
create index ix_quarantined_message_order on quarantined_message (quarantined_at, id);
create index ix_quarantined_message_open on quarantined_message (source, source_position) where state = 'OPEN';

-- The run-time user settles an entry; it can change neither what came nor from where.
revoke update, delete, truncate on quarantined_message from ${runtime_role};
grant update (state, version, settled_at, reason, detail, event_id, source, source_position, aggregate_type,
    aggregate_id, aggregate_version) on quarantined_message to ${runtime_role};

-- What was done with an entry, by whom and why. A repair carries the corrected content; the latest one is in force.
create table quarantine_step (
    quarantine_id uuid        not null references quarantined_message (id),
    number        integer     not null,
    act           text        not null,
    reason        text        not null,
    actor         text,
    done_at       timestamptz not null default now(),
    headers       jsonb,
    payload       bytea,
    primary key (quarantine_id, number),
    constraint ck_quarantine_step_act check (act in ('REPAIRED', 'REPLAYED', 'DISCARDED', 'HEALED'))
);
revoke update, delete, truncate on quarantine_step from ${runtime_role};

-- Events that were given up. Position and version count as settled, and are named here.
create table inbox_discarded (
    quarantine_id     uuid        primary key references quarantined_message (id),
    source            text        not null,
    source_position   bigint,
    aggregate_type    text,
    aggregate_id      text,
    -- Empty when another event of this version was applied: the sequence had no gap to close.
    aggregate_version bigint,
    discarded_at      timestamptz not null default now(),
    constraint uq_inbox_discarded_position unique (source, source_position)
);
revoke update, delete, truncate on inbox_discarded from ${runtime_role};

alter table inbox_waiting add column source_position bigint;
update inbox_waiting
set source_position = convert_from(decode(headers ->> 'ce_sourceposition', 'base64'), 'UTF8')::bigint;
create index ix_inbox_waiting_position on inbox_waiting (source, source_position);

-- The end of a batch in one round trip: "seen up to" moves over every position that follows without a gap, and entries
-- of quarantine whose event came again in good order are healed. A function and not one statement, because each statement
-- of a function sees what was committed before it: of two transactions the one that waited for the source's row sees the
-- rows of both. Answers whether any event waits.
create function inbox_settle(told_by text[], longest_advance bigint) returns boolean
    language plpgsql
    set search_path from current
as $$
declare
    teller text;
    seen   bigint;
    ahead  bigint;
begin
    for teller in select distinct name from unnest(told_by) name order by name loop
        select seen_up_to into seen from inbox_source where source = teller for update;
        if not found then
            insert into inbox_source (source) values (teller) on conflict do nothing;
            select seen_up_to into seen from inbox_source where source = teller for update;
        end if;
        -- The usual case behind a gap: nothing to count.
        if exists (select from inbox_message where source = teller and source_position = seen + 1)
            or exists (select from inbox_discarded where source = teller and source_position = seen + 1) then
            select count(*) into ahead from (
                select position - row_number() over (order by position) as distance from (
                    (select source_position as position from inbox_message
                     where source = teller and source_position > seen order by source_position limit longest_advance)
                    union
                    (select source_position from inbox_discarded
                     where source = teller and source_position > seen order by source_position limit longest_advance)
                ) following
            ) numbered where distance = seen;
            update inbox_source set seen_up_to = seen + ahead where source = teller;
        end if;
    end loop;

    if exists (select from quarantined_message where state = 'OPEN') then
        with healed as (
            update quarantined_message entry
            set state = 'HEALED', version = version + 1, settled_at = now()
            where state = 'OPEN' and source = any (told_by)
                and reason in ('UNREADABLE', 'UNKNOWN_TYPE', 'NOT_APPLICABLE', 'TOO_LARGE')
                and exists (select from inbox_message applied
                            where applied.source = entry.source
                                and applied.source_position = entry.source_position)
            returning id
        )
        insert into quarantine_step (quarantine_id, number, act, reason)
        select id, (select count(*) + 1 from quarantine_step earlier where earlier.quarantine_id = healed.id), 'HEALED',
               'The event came again and could be applied'
        from healed;
    end if;

    return exists (select from inbox_waiting);
end
$$;
revoke execute on function inbox_settle(text[], bigint) from public;
grant execute on function inbox_settle(text[], bigint) to ${runtime_role};
