-- Read models live in two generations, a schema each. Features speak of a read model by its plain name: a view shows the
-- live generation. A rebuild fills the other one beside it and then turns the views, in one transaction.

create schema read_model_a;
create schema read_model_b;
grant usage on schema read_model_a, read_model_b to ${runtime_role};

create table read_model_generation (
    only_row boolean     primary key default true check (only_row),
    live     text        not null default 'read_model_a',
    since    timestamptz not null default now()
);
insert into read_model_generation default values;

create table read_model (
    table_name text primary key
);
-- The functions below change them, with the owner's rights.
revoke insert, update, delete, truncate on read_model_generation, read_model from ${runtime_role};

create table read_model_rebuild (
    id           uuid        primary key,
    state        text        not null default 'RUNNING',
    reason       text        not null,
    started_by   text        not null,
    started_at   timestamptz not null default now(),
    ended_at     timestamptz,
    -- Whoever works on it counts the attempt on; one that was overtaken finds another number and stops.
    attempt      integer     not null default 0,
    heartbeat_at timestamptz,
    detail       text,
    constraint ck_read_model_rebuild_state check (state in ('RUNNING', 'SWITCHED', 'FAILED'))
);
create unique index uq_read_model_rebuild_running on read_model_rebuild ((true)) where state = 'RUNNING';

create table read_model_rebuild_source (
    rebuild_id uuid   not null references read_model_rebuild (id),
    source     text   not null,
    total      bigint not null,
    applied    bigint not null,
    primary key (rebuild_id, source)
);

-- For migrations: makes a table a read model. It stays where features find it; only a view now. Foreign keys are not
-- taken over: a read model leans on nothing that is not rebuilt with it.
create function read_model_adopt(adopted text) returns void
    language plpgsql
    set search_path from current
as $$
declare
    shown text := (select live from read_model_generation);
    other text := case shown when 'read_model_a' then 'read_model_b' else 'read_model_a' end;
begin
    execute format('alter table %I set schema %I', adopted, shown);
    execute format('create table %I.%I (like %I.%I including all)', other, adopted, shown, adopted);
    execute format('grant select, insert, update, delete on %I.%I, %I.%I to ${runtime_role}', shown, adopted, other, adopted);
    execute format('create view %I as select * from %I.%I', adopted, shown, adopted);
    execute format('grant select, insert, update, delete on %I to ${runtime_role}', adopted);
    insert into read_model (table_name) values (adopted);
end
$$;

-- For migrations: changes a read model in both generations, for example 'add column x text'.
create function read_model_alter(altered text, change text) returns void
    language plpgsql
    set search_path from current
as $$
declare
    shown text := (select live from read_model_generation);
begin
    execute format('drop view %I', altered);
    execute format('alter table read_model_a.%I %s', altered, change);
    execute format('alter table read_model_b.%I %s', altered, change);
    execute format('create view %I as select * from %I.%I', altered, shown, altered);
    execute format('grant select, insert, update, delete on %I to ${runtime_role}', altered);
end
$$;

-- Empties the generation that is not live and answers its name.
create function read_model_clear() returns text
    language plpgsql
    security definer
    set search_path from current
as $$
declare
    other text := (select case live when 'read_model_a' then 'read_model_b' else 'read_model_a' end
                   from read_model_generation for update);
    named text;
begin
    for named in select table_name from read_model order by table_name loop
        execute format('truncate %I.%I', other, named);
    end loop;
    return other;
end
$$;

-- Shows the other generation from the commit on. Refuses when it is live already: somebody else was faster.
create function read_model_switch(target text) returns void
    language plpgsql
    security definer
    set search_path from current
as $$
declare
    named text;
begin
    update read_model_generation set live = target, since = now()
    where live <> target and target in ('read_model_a', 'read_model_b');
    if not found then
        raise exception 'The generation % is live already', target;
    end if;
    for named in select table_name from read_model order by table_name loop
        execute format('create or replace view %I as select * from %I.%I', named, target, named);
    end loop;
end
$$;

-- Rows of a read model in one generation: how many, and a sum that does not depend on their order.
create function read_model_digest(generation text, named text) returns text
    language plpgsql
    set search_path from current
as $$
declare
    digest text;
begin
    execute format(
        'select count(*) || '':'' || coalesce(sum(hashtextextended(kept::text, 0)::numeric), 0) from %I.%I kept',
        generation, named) into digest;
    return digest;
end
$$;

revoke execute on function read_model_adopt(text), read_model_alter(text, text), read_model_clear(),
    read_model_switch(text), read_model_digest(text, text) from public, ${runtime_role};
grant execute on function read_model_clear(), read_model_switch(text), read_model_digest(text, text) to ${runtime_role};
