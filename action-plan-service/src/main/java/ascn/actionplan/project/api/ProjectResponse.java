package ascn.actionplan.project.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.project.application.FindProjects.ProjectView;
import ascn.actionplan.project.domain.BankabilityItem;
import ascn.actionplan.project.domain.Milestone;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project or action line of a city.
 *
 * @param city slug of its city
 * @param key names it within its city, for ever
 * @param memberState the city's member state
 * @param title how the city called it on the day that was asked for
 * @param focusArea under which focus area on that day
 * @param status how it stood on that day
 * @param statusOn since when it was known to stand so
 * @param content what the city tells of it now
 * @param bankabilityMissing what it lacks to be bankable, by name; absent where it says nothing about investors
 * @param milestones its milestones, with the date that was promised first and all that was told since
 * @param focusAreasMapped what the city's own wordings stand for, as far as it is mapped
 * @param plan the plan that told of it last, where one did
 * @param joinedKeys keys of projects that turned out to be this one, and lead to it
 * @param since the first day of which something is told of it
 * @param sharedFrom the first day on which everybody sees it
 * @param source where it is written down, where it was not told by the call itself
 * @param recordedAt when the system was told of it first
 */
public record ProjectResponse(
        String city,
        String key,
        String memberState,
        String title,
        @Nullable FocusArea focusArea,
        ProjectStatus status,
        @Nullable PartialDate statusOn,
        ProjectContentItem content,
        @Nullable List<BankabilityItem> bankabilityMissing,
        List<Milestone> milestones,
        List<MappedWording> focusAreasMapped,
        @Nullable PlanPlace plan,
        List<String> joinedKeys,
        PartialDate since,
        @Nullable LocalDate sharedFrom,
        @Nullable String source,
        Instant recordedAt) {

    /**
     * What a wording of the city stands for.
     *
     * @param wording as it is mapped; letter case and spaces may differ
     * @param focusArea the focus area of the framework
     */
    public record MappedWording(String wording, FocusArea focusArea) {}

    /**
     * Where a plan told of the project.
     *
     * @param planId the plan
     * @param generation its generation
     * @param version the last version that held the project
     * @param current whether that is the current version
     */
    public record PlanPlace(UUID planId, String generation, int version, boolean current) {}

    static ProjectResponse of(ProjectView view) {
        var project = view.project();
        var bankability = project.content().bankability();
        return new ProjectResponse(
                project.city(),
                project.key(),
                project.memberState(),
                view.title(),
                view.focusArea(),
                view.status(),
                view.statusOn(),
                ProjectContentItem.of(project.content()),
                bankability == null ? null : bankability.missing(),
                view.milestones(),
                view.wordings().stream()
                        .map(mapped -> new MappedWording(mapped.wording(), mapped.focusArea()))
                        .toList(),
                project.planId()
                        .map(plan -> new PlanPlace(
                                plan,
                                project.generation().orElseThrow(),
                                project.planVersion().orElseThrow(),
                                project.isInPlan()))
                        .orElse(null),
                view.joinedKeys(),
                project.since(),
                project.sharedFrom().orElse(null),
                project.source().orElse(null),
                project.recordedAt());
    }
}
