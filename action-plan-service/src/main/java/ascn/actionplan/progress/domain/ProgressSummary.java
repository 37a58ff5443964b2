package ascn.actionplan.progress.domain;

/**
 * An entry in a list.
 *
 * @param city slug of the city
 * @param memberState code of its member state
 * @param year the year that is reported on
 * @param state where it is
 * @param stateSince the day since which it is there, as precisely as it is known
 * @param noUpdate whether the city states that there is nothing new
 * @param lines how many lines it has
 * @param version counts its changes
 */
public record ProgressSummary(
        String city,
        String memberState,
        int year,
        ProgressState state,
        String stateSince,
        boolean noUpdate,
        int lines,
        long version) {}
