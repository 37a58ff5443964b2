package ascn.actionplan.progress.domain;

import java.util.List;

/**
 * What a city says of a year: lines about its projects, or that there is nothing new (rule P10).
 *
 * @param noUpdate the city's own statement that there is nothing new; it is never entered for a city (rule N02)
 * @param lines one for each project that it reports on
 */
public record ProgressContent(boolean noUpdate, List<ProgressLine> lines) {

    /** Keeps the list from changing. */
    public ProgressContent {
        lines = List.copyOf(lines);
    }
}
