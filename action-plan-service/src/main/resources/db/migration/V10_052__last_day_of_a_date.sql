-- The last day that a date of the record can be, from its written form (rule N05): 2018-03-23, 2018-10, 2018, ../2023-12-31.
create function last_day_of(written text) returns date
    language sql immutable strict parallel safe
    return case length(written)
        when 4 then make_date(written::integer, 12, 31)
        when 7 then ((written || '-01')::date + interval '1 month' - interval '1 day')::date
        when 10 then written::date
        else substr(written, 4)::date
    end;
