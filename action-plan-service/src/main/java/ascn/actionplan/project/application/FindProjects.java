package ascn.actionplan.project.application;

import ascn.actionplan.catalogue.application.FindCatalogue;
import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.FocusAreaWording;
import ascn.actionplan.project.domain.Milestone;
import ascn.actionplan.project.domain.NameFact;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectFilter;
import ascn.actionplan.project.domain.ProjectHistoryEntry;
import ascn.actionplan.project.domain.ProjectNotFound;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.ProjectSummary;
import ascn.actionplan.project.domain.StatusFact;
import ascn.actionplan.project.persistence.ProjectFacts;
import ascn.actionplan.project.persistence.ProjectLists;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which projects there are, and how they stand, for those who see them (rule P17). */
@ApplicationScoped
public class FindProjects {

    private final ReadableProjects readable;
    private final ProjectRepository projects;
    private final ProjectFacts facts;
    private final ProjectLists lists;
    private final FindMeasures measures;
    private final FindCatalogue catalogue;
    private final Viewers viewers;

    FindProjects(
            ReadableProjects readable,
            ProjectRepository projects,
            ProjectFacts facts,
            ProjectLists lists,
            FindMeasures measures,
            FindCatalogue catalogue,
            Viewers viewers) {
        this.readable = readable;
        this.projects = projects;
        this.facts = facts;
        this.lists = lists;
        this.measures = measures;
        this.catalogue = catalogue;
        this.viewers = viewers;
    }

    /**
     * A project as a reader sees it.
     *
     * @param project what is known of it now
     * @param title how the city called it on the day that was asked for
     * @param focusArea under which focus area on that day
     * @param status how it stood on that day
     * @param statusOn since when it was known to stand so
     * @param milestones its milestones, with what was told of them
     * @param wordings what the city's own wordings stand for, as far as it is mapped
     * @param joinedKeys keys of projects that turned out to be this one
     */
    public record ProjectView(
            Project project,
            String title,
            @Nullable FocusArea focusArea,
            ProjectStatus status,
            @Nullable PartialDate statusOn,
            List<Milestone> milestones,
            List<FocusAreaWording> wordings,
            List<String> joinedKeys) {}

    /**
     * The project to which a name leads.
     *
     * @param day title, focus area and status as of this day; as of now without
     * @throws ProjectNotFound when there is none for the reader, or none was there on that day
     */
    @Transactional
    public ProjectView get(ProjectName name, @Nullable LocalDate day) {
        var project = readable.get(name);
        if (day != null && !project.since().countsOn(day)) {
            throw new ProjectNotFound(name.city(), name.key());
        }
        return view(project, day);
    }

    /** The project as it is now, for the one who has just written it. */
    @Transactional
    public ProjectView present(ProjectName name) {
        return view(readable.get(name), null);
    }

    /** A project that a use case of this request has written. */
    @Transactional
    public ProjectView view(Project project) {
        return view(project, null);
    }

    private ProjectView view(Project project, @Nullable LocalDate day) {
        var joined = projects.joinedTo(project);
        var content = project.content();
        Optional<StatusFact> status = Optional.empty();
        Optional<NameFact> name = Optional.empty();
        if (day != null) {
            var ids = projects.idsOf(project);
            status = facts.status(ids, day);
            name = facts.name(ids, day);
        }
        return new ProjectView(
                project,
                name.map(NameFact::title).orElse(content.title()),
                name.isPresent() ? name.get().focusArea() : content.focusArea(),
                day == null ? project.status() : status.map(StatusFact::status).orElse(ProjectStatus.NOT_ON_RECORD),
                day == null
                        ? project.statusOn().orElse(null)
                        : status.map(StatusFact::occurredOn).orElse(null),
                measures.milestones(project),
                catalogue.meaningOf(content.focusAreasAsWritten()),
                joined.stream().map(Project::key).toList());
    }

    /** A page of projects by city and key, in one question. */
    @Transactional
    public List<ProjectSummary> list(ProjectFilter filter, Optional<List<String>> after, int limit) {
        return lists.list(filter, viewers.current(), after, limit);
    }

    /**
     * All that was told of a project and of those that are joined to it, by its days.
     *
     * @throws ProjectNotFound when there is none for the reader
     */
    @Transactional
    public List<ProjectHistoryEntry> history(ProjectName name) {
        return facts.history(projects.idsOf(readable.get(name)));
    }
}
