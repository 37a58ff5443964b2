-- Editions of the ASEAN Smart Cities Framework (rules F01-F05, F08). How far an edition has come is not stored: it is its last
-- act that moves it on. version counts every write to the edition, its acts and its targets.
create table framework_edition (
    edition     text        not null,
    version     bigint      not null,
    title       text        not null,
    follows     text        references framework_edition,
    -- The member state whose National Representative drafted it as Chair.
    drafted_for text        not null,
    -- Which of its texts is the current one, and the digest of that (SHA-256 of canonical JSON, RFC 8785).
    text_number integer     not null,
    digest      text        not null,
    recorded_at timestamptz not null,
    constraint pk_framework_edition primary key (edition),
    constraint ck_framework_edition_slug check (edition ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_framework_edition_follows check (follows <> edition)
);

-- The numbered items of a text, by mandatory part (rule F01). Text 1 is the draft, which may be written anew until it is
-- circulated; a text that was circulated never changes.
create table framework_item (
    edition     text    not null,
    text_number integer not null,
    section     text    not null,
    number      integer not null,
    title       text,
    body        text    not null,
    constraint pk_framework_item primary key (edition, text_number, section, number),
    constraint ck_framework_item_section check (section in ('DEFINITION', 'PRINCIPLES', 'OUTCOMES'))
);

-- What was done to an edition, in the order in which it was entered (rule F03).
create table framework_act (
    edition      text        not null references framework_edition,
    place        integer     not null,
    kind         text        not null,
    text_number  integer     not null,
    digest       text        not null,
    member_state text,
    reference    text,
    occurred_on  text        not null,
    -- Last day that it can have been (rule N05).
    occurred_by  date        not null,
    source       text,
    recorded_at  timestamptz not null,
    actor        text        not null,
    constraint pk_framework_act primary key (edition, place),
    constraint ck_framework_act_kind check (kind in ('DRAFTED', 'CIRCULATED', 'REVISED', 'DISCUSSED', 'PUT_UP',
        'ENDORSED_BY_MEMBER_STATE', 'ENDORSED')),
    constraint ck_framework_act_member_state check ((kind = 'ENDORSED_BY_MEMBER_STATE') = (member_state is not null)),
    constraint ck_framework_act_reference check ((kind = 'DISCUSSED') = (reference is not null))
);

-- A member state endorses a text once (rule F04).
create unique index uq_framework_endorsement on framework_act (edition, digest, member_state)
    where member_state is not null;

-- By when a step is meant to be taken (rule F08).
create table framework_target (
    edition   text not null references framework_edition,
    step      text not null,
    target_on text not null,
    source    text not null,
    constraint pk_framework_target primary key (edition, step),
    constraint ck_framework_target_step check (step in ('DRAFTED', 'CIRCULATED', 'REVISED', 'DISCUSSED', 'PUT_UP', 'ENDORSED',
        'ENDORSED_BY_JCM', 'ADOPTED_BY_SUMMIT'))
);

-- What cities and member states say of a circulated text, and what became of it (rule F02).
create table framework_comment (
    comment_id              uuid        primary key,
    version                 bigint      not null,
    edition                 text        not null references framework_edition,
    digest                  text        not null,
    section                 text        not null,
    item                    integer,
    -- The post that spoke, and of which city or member state it is.
    post                    text        not null,
    subject                 text        not null,
    body                    text        not null,
    occurred_on             text        not null,
    source                  text,
    recorded_at             timestamptz not null,
    actor                   text        not null,
    disposition             text,
    disposition_reason      text,
    disposed_on             text,
    disposition_source      text,
    disposition_recorded_at timestamptz,
    disposed_by             text,
    constraint ck_framework_comment_section check (section in ('DEFINITION', 'PRINCIPLES', 'OUTCOMES')),
    constraint ck_framework_comment_post check (post in ('CHIEF_SMART_CITY_OFFICER', 'NATIONAL_REPRESENTATIVE')),
    constraint ck_framework_comment_disposition
        check (disposition in ('ACCEPTED', 'PARTLY', 'DECLINED') and disposition_reason is not null and disposed_on is not null
            or disposition is null and disposition_reason is null and disposed_on is null)
);
create index ix_framework_comment_edition on framework_comment (edition, comment_id);
