-- A repetition is answered with the status and the place of the first answer, not with what would be said today. Keys of the
-- time before have neither and are forgotten: they are kept for 72 hours only.
delete from idempotency_key;
alter table idempotency_key
    add column status   integer check (status between 200 and 299),
    add column location text;
