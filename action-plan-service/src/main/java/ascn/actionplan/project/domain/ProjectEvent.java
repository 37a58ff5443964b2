package ascn.actionplan.project.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.contracts.record.Act;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a project. */
public sealed interface ProjectEvent {

    /** A city told of a project that is in no plan (rule P01). */
    record ProjectReported(
            UUID projectId,
            String city,
            String memberState,
            ProjectContent content,
            @Nullable String source,
            Act act) implements ProjectEvent {}

    /** A version of a plan holds the project: a new one, or one that was on record before (rule P01). */
    record ProjectPlanned(UUID projectId, PlanReference plan, ProjectContent content, Act act)
            implements ProjectEvent {}

    /** What is told of it has changed, or it is in the current version of its plan no more. */
    record ProjectChanged(UUID projectId, ProjectContent content, Act act) implements ProjectEvent {}

    /** From this day on the city calls it otherwise, or puts it under another focus area. */
    record ProjectRenamed(
            UUID projectId,
            String title,
            @Nullable FocusArea focusArea,
            @Nullable String source,
            Act act) implements ProjectEvent {}

    /** From this day on it stands so. */
    record ProjectStatusRecorded(
            UUID projectId, ProjectStatus status, @Nullable String source, Act act) implements ProjectEvent {}

    /** It turned out to be the same as another, which is told from now on in its stead. */
    record ProjectJoined(UUID projectId, UUID into, String reason, String source, Act act) implements ProjectEvent {}

    /** It turned out to be another after all. */
    record ProjectSeparated(UUID projectId, UUID from, String reason, String source, Act act) implements ProjectEvent {}
}
