-- The begin of the transaction is not the moment of the effect: one that begins earlier may wait for the lock of another and
-- apply the later version. By this moment the rows of one aggregate stand in the order of their versions.
alter table inbox_message alter column applied_at set default clock_timestamp();
