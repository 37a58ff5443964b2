package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressContent;

/**
 * A new entry as the officer writes it.
 *
 * @param city any name of the city
 * @param year the year that is reported on
 * @param content what it says
 */
public record ProgressDraft(String city, int year, ProgressContent content) {}
