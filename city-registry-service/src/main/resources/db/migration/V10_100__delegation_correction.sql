-- A delegation that was wrongly named is superseded by the next (rules C06, N01): a member state still has one at a meeting.
alter table meeting_delegation
    add column row_id        uuid,
    add column reason        text,
    add column superseded_at timestamptz;
update meeting_delegation set row_id = gen_random_uuid();
alter table meeting_delegation
    drop constraint uq_meeting_delegation,
    alter column row_id set not null,
    add constraint meeting_delegation_pkey primary key (row_id);
create unique index uq_meeting_delegation on meeting_delegation (meeting_id, member_state) where superseded_at is null;
