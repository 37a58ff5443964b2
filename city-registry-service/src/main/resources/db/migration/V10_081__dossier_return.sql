-- An item of a submitted dossier goes back to its member state with a reason; a dossier may be withdrawn (rule M07); one
-- that came after the deadline is marked (rule M08).
alter table dossier
    add column late                   boolean,
    add column withdrawn_on           text,
    add column withdrawal_standing    text,
    add column withdrawal_source      text,
    add column withdrawal_recorded_at timestamptz,
    add column withdrawn_by           text;
-- No deadline was on record when these were submitted.
update dossier set late = false where status <> 'DRAFT';
alter table dossier
    drop constraint ck_dossier_status,
    add constraint ck_dossier_status check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED', 'WITHDRAWN'));

-- A dossier that was withdrawn leaves its state free for another.
drop index uq_dossier_open;
create unique index uq_dossier_open on dossier (member_state) where status not in ('ADMITTED', 'WITHDRAWN');

create table dossier_return (
    dossier_id   uuid        not null references dossier on delete cascade,
    place        integer     not null,
    item         text        not null,
    reason       text        not null,
    submitted_on text        not null,
    occurred_on  text        not null,
    source       text,
    recorded_at  timestamptz not null,
    actor        text        not null,
    answered_on  text,
    primary key (dossier_id, place)
);
