package ascn.actionplan.monitoring.persistence;

/** The milestones of a city that are not reached on the day, as SQL. */
final class OpenMilestones {

    /**
     * Reads {@code page.city_id} and {@code asked.day}. The last forecast that was told by the day counts, else the promise.
     * What a later plan no longer holds is not open any more.
     */
    static final String OF_CITY = """
            select told.key, told.project_title, told.milestone_key, held.title, told.planned, told.forecast,
                   last_day_of(coalesce(told.forecast, told.planned)) as expected
            from (
                select project.key, project.title as project_title, project.content, fact.milestone_key,
                       (array_agg(fact.date_on order by fact.occurred_by desc, fact.recorded_at desc)
                            filter (where fact.kind = 'PROMISED'))[1] as planned,
                       (array_agg(fact.date_on order by fact.occurred_by desc, fact.recorded_at desc)
                            filter (where fact.kind = 'FORECAST'))[1] as forecast
                from project join project_milestone_fact fact on fact.project_id = project.project_id
                where project.city = page.city_id and project.joined_into is null and fact.occurred_by <= asked.day
                group by project.project_id, fact.milestone_key
                having not bool_or(fact.kind = 'REACHED')) told
            cross join lateral (
                select milestone ->> 'title' as title
                from json_array_elements(told.content::json -> 'milestones') milestone
                where milestone ->> 'key' = told.milestone_key) held""";

    private OpenMilestones() {}
}
