-- The registry answers as the roster does, over its own tables: periods of membership and the slugs that lead to a city.
create view roster_city_membership (city_id, cohort, admitted_on, since, withdrawn_on, until) as
select city_id, cohort, admitted_on, since, withdrawn_on, until from city_membership;

create view roster_city_slug (slug, city_id) as select slug, city_id from city_slug;
