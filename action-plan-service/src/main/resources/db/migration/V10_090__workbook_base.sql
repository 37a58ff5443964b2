-- What workbooks were made from, by its digest: a file that comes back is merged over its own text with what has been written
-- since (rule P09). A row is remembered by a download and is no fact of the record; it is forgotten when nobody has downloaded
-- it for 400 days.
create table workbook_base (
    -- plan/<city>/<generation> or progress/<city>/<year>
    subject       text        not null,
    digest        text        not null,
    content       text        not null,
    downloaded_at timestamptz not null,
    constraint pk_workbook_base primary key (subject, digest)
);
