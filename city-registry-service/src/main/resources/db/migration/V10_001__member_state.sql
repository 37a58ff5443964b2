-- Member states and their capitals as data (rules M03, M04, M16). A capital without a first day has been one since before
-- the network's record begins. The names are those under which a dossier may write it.
create table member_state (
    code         text primary key check (code ~ '^[A-Z]{2}$'),
    name         text not null,
    joined_asean date not null,
    source       text not null
);

create table member_state_capital (
    member_state text   not null references member_state,
    city_id      text   not null,
    name         text   not null,
    other_names  text[] not null,
    since        date,
    until        date,
    source       text   not null,
    constraint ck_member_state_capital_period check (since is null or until is null or since < until),
    constraint uq_member_state_capital unique (member_state, city_id)
);

insert into member_state (code, name, joined_asean, source) values
    ('BN', 'Brunei Darussalam', '1984-01-07', 'General knowledge, not checked'),
    ('KH', 'Cambodia', '1999-04-30', 'General knowledge, not checked'),
    ('ID', 'Indonesia', '1967-08-08', 'General knowledge, not checked'),
    ('LA', 'Lao PDR', '1997-07-23', 'General knowledge, not checked'),
    ('MY', 'Malaysia', '1967-08-08', 'General knowledge, not checked'),
    ('MM', 'Myanmar', '1997-07-23', 'General knowledge, not checked'),
    ('PH', 'Philippines', '1967-08-08', 'General knowledge, not checked'),
    ('SG', 'Singapore', '1967-08-08', 'General knowledge, not checked'),
    ('TH', 'Thailand', '1967-08-08', 'General knowledge, not checked'),
    ('TL', 'Timor-Leste', '2025-10-26', 'Viet Nam News (VNA), 2025'),
    ('VN', 'Viet Nam', '1995-07-28', 'General knowledge, not checked');

insert into member_state_capital (member_state, city_id, name, other_names, source) values
    ('BN', 'bandar-seri-begawan', 'Bandar Seri Begawan', array['BSB']::text[], 'General knowledge, not checked'),
    ('KH', 'phnom-penh', 'Phnom Penh', array[]::text[], 'General knowledge, not checked'),
    ('ID', 'dki-jakarta', 'DKI Jakarta', array['Jakarta']::text[], 'General knowledge, not checked'),
    ('LA', 'vientiane', 'Vientiane', array['Vientiane Capital']::text[], 'General knowledge, not checked'),
    ('MY', 'kuala-lumpur', 'Kuala Lumpur', array[]::text[], 'General knowledge, not checked'),
    ('MM', 'nay-pyi-taw', 'Nay Pyi Taw', array['Naypyidaw']::text[], 'General knowledge, not checked'),
    ('PH', 'manila', 'Manila', array['City of Manila', 'Manila City']::text[], 'General knowledge, not checked'),
    ('SG', 'singapore', 'Singapore', array[]::text[], 'General knowledge, not checked'),
    ('TH', 'bangkok', 'Bangkok', array['Krung Thep Maha Nakhon']::text[], 'General knowledge, not checked'),
    ('TL', 'dili', 'Dili', array[]::text[], 'General knowledge, not checked'),
    ('VN', 'ha-noi', 'Ha Noi', array['Hanoi']::text[], 'General knowledge, not checked');
