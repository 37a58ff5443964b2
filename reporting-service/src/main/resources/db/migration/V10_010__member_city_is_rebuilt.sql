-- The member cities are built from events alone, so a rebuild may build them anew.
select read_model_adopt('member_city');
