package ascn.actionplan.bestpractice.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.OnRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a city tells of a best practice.
 *
 * @param title how it is called
 * @param done what was done
 * @param outcome what came of it
 * @param conditions what another city needs to do the same
 * @param projects keys of the city's own projects in which it was done
 * @param focusArea the focus area of the framework, where it has one (rule P06)
 * @param sectors codes of the catalogue (rule P07)
 * @param obstacles what it helps against, in the city's words
 */
public record BestPracticeFacts(
        String title,
        OnRecord done,
        OnRecord outcome,
        OnRecord conditions,
        List<String> projects,
        @Nullable FocusArea focusArea,
        List<String> sectors,
        List<String> obstacles) {

    /** Keeps the lists from changing. */
    public BestPracticeFacts {
        projects = List.copyOf(projects);
        sectors = List.copyOf(sectors);
        obstacles = List.copyOf(obstacles);
    }

    /** The form under which an obstacle is found: however it is capitalised, and whatever blanks are around and in it. */
    public static String keyOf(String obstacle) {
        return obstacle.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The forms under which its obstacles are found. */
    public List<String> obstacleKeys() {
        return obstacles.stream().map(BestPracticeFacts::keyOf).distinct().toList();
    }

    /**
     * What it leaves open although nobody but the city knows it: only the record of the past may (rule N02).
     *
     * @param isOfTheRecord whether the act is one of the past with a source
     */
    public List<RuleViolation> gaps(boolean isOfTheRecord) {
        var gaps = new ArrayList<RuleViolation>();
        if (!isOfTheRecord) {
            gap(done, "/done", gaps);
            gap(outcome, "/outcome", gaps);
            gap(conditions, "/conditions", gaps);
        }
        return List.copyOf(gaps);
    }

    private static void gap(OnRecord told, String pointer, List<RuleViolation> gaps) {
        if (!told.isOnRecord()) {
            gaps.add(new BestPracticeIncomplete(pointer));
        }
    }
}
