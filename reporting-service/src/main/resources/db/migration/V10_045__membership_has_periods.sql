-- A city may be withdrawn and admitted again: a row for each period of membership. A record that was merged into another
-- has none.
select read_model_alter('member_city', 'drop constraint member_city_pkey, add column withdrawn_on text,'
    || ' add column withdrawn_by date, add constraint pk_member_city_period primary key (city_id, admitted_by)');
