-- The library roster asks the same questions in every service. Elsewhere it reads its followed copy; here it reads the
-- registry's own tables under the names of the copy, so that there is one answer everywhere and no second copy.

create view roster_city as
select city_id, name, member_state, territory_kind, cohort, admitted_on, admitted_by from city
where merged_into is null;

create view roster_member_state as
select code, name, joined_on, joined_by, recorded_at from member_state;

create view roster_chairmanship as
select chairmanship_id, version, member_state, since, until, standing, recorded_at, superseded_at from chairmanship;

create view roster_shepherd_term as
select shepherd_term_id, version, member_state, since_on, since_by, until_on, until_from, until_by, kind, standing, recorded_at,
    superseded_at
from shepherd_term;

create view roster_tenure as
select tenure_id, version, post, subject, member_state, since, start_on_record, until, body, designation, sample, holder,
    known_from as recorded_at, known_until as superseded_at
from tenure_known;
