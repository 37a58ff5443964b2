-- Ranges of the archive that are sent again, because a topic was lost.
create table outbox_republication (
    id            uuid        primary key,
    from_position bigint      not null,
    to_position   bigint      not null,
    -- The last position that the broker has acknowledged again.
    done_position bigint      not null,
    asked_at      timestamptz not null,
    asked_by      text        not null,
    finished_at   timestamptz,
    constraint ck_outbox_republication_range check (0 < from_position and from_position <= to_position),
    constraint ck_outbox_republication_done
        check (done_position between from_position - 1 and to_position
               and (finished_at is null or done_position = to_position))
);
-- One at a time: two would send the same aggregate's events in a mixed order.
create unique index uq_outbox_republication_running on outbox_republication ((true)) where finished_at is null;
revoke delete, truncate on outbox_republication from ${runtime_role};
