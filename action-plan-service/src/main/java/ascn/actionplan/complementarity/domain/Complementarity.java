package ascn.actionplan.complementarity.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.project.domain.ProjectStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a city may learn from another one (rule P22): what the two sides are, and the fields that make it a hit. Nothing
 * is weighed and nobody ranked; hits stand in the order of the city's own projects.
 *
 * @param own the city's own project; absent for an obstacle, which the reader has named
 * @param city slug of the other city
 * @param memberState code of the other city's member state
 * @param other the more advanced project or the best practice of the other city
 * @param focusArea the focus area of both; absent where they differ
 * @param sectors codes of the sectors of both
 * @param obstacle the obstacle that the best practice helps against, as the reader named it; absent for an own project
 */
public record Complementarity(
        @Nullable OwnProject own,
        String city,
        String memberState,
        Other other,
        @Nullable FocusArea focusArea,
        List<String> sectors,
        @Nullable String obstacle) {

    /** Keeps the list from changing. */
    public Complementarity {
        sectors = List.copyOf(sectors);
    }

    /** What the other city has. */
    public enum Kind {
        /** A project that is further than the own one. */
        PROJECT,
        /** A best practice that it shares. */
        BEST_PRACTICE
    }

    /**
     * The city's own project.
     *
     * @param key names it within the city
     * @param title how it is called
     * @param status how it stands
     */
    public record OwnProject(String key, String title, ProjectStatus status) {}

    /**
     * What the other city has.
     *
     * @param kind project or best practice
     * @param id key of the project, or id of the best practice
     * @param title how it is called
     * @param status how the project stands; absent for a best practice
     */
    public record Other(
            Kind kind, String id, String title, @Nullable ProjectStatus status) {}

    /** The fields that make it a hit. */
    public List<Ground> grounds() {
        var grounds = new ArrayList<Ground>();
        if (focusArea != null) {
            grounds.add(Ground.FOCUS_AREA);
        }
        if (!sectors.isEmpty()) {
            grounds.add(Ground.SECTOR);
        }
        if (obstacle != null) {
            grounds.add(Ground.OBSTACLE);
        }
        return List.copyOf(grounds);
    }

    /** Where it stands in the list: own project, kind, other city, and what names the other side. */
    public List<String> place() {
        return List.of(own == null ? "" : own.key(), other.kind().name(), city, other.id());
    }
}
