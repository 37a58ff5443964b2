package ascn.actionplan.progress.api;

import ascn.actionplan.progress.domain.ProgressState;
import ascn.actionplan.progress.domain.ProgressSummary;
import ascn.contracts.record.PartialDate;

/**
 * A yearly entry in a list.
 *
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param year the year that is reported on
 * @param state where it is
 * @param stateSince since when it is there, as precisely as it is known
 * @param noUpdate whether the city states that there is nothing new
 * @param lines on how many projects it reports
 */
public record ProgressEntryItem(
        String city,
        String memberState,
        int year,
        ProgressState state,
        PartialDate stateSince,
        boolean noUpdate,
        int lines) {

    static ProgressEntryItem of(ProgressSummary summary) {
        return new ProgressEntryItem(
                summary.city(),
                summary.memberState(),
                summary.year(),
                summary.state(),
                PartialDate.parse(summary.stateSince()),
                summary.noUpdate(),
                summary.lines());
    }
}
