-- How the holder of a post is reached. Personal data: in this table alone, and gone when the row is deleted. The key of the
-- digests that audit entries keep of it is random and goes with the row; the entries and their chain stay as they are.
create table contact (
    tenure_id  uuid        primary key references tenure,
    version    bigint      not null,
    name       text        not null,
    email      text,
    phone      text,
    office     text,
    digest_key bytea       not null,
    written_at timestamptz not null,
    written_by text        not null,
    constraint ck_contact_digest_key check (length(digest_key) >= 32)
);
