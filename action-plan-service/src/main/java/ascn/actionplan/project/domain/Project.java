package ascn.actionplan.project.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.Pillar;
import ascn.actionplan.project.domain.ProjectEvent.ProjectChanged;
import ascn.actionplan.project.domain.ProjectEvent.ProjectJoined;
import ascn.actionplan.project.domain.ProjectEvent.ProjectPlanned;
import ascn.actionplan.project.domain.ProjectEvent.ProjectRenamed;
import ascn.actionplan.project.domain.ProjectEvent.ProjectReported;
import ascn.actionplan.project.domain.ProjectEvent.ProjectSeparated;
import ascn.actionplan.project.domain.ProjectEvent.ProjectStatusRecorded;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project or action line of a city, by what is known now. City and key name it for ever, whatever it is called and whether
 * or not it is in a plan (rule P01). What it was on another day is told by its histories.
 */
@Entity
@Table(name = "project")
public class Project extends ProjectRow {

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Project() {}

    @SuppressWarnings("NullAway.Init") // tell() fills the rest
    private Project(UUID id, String city, String memberState, ProjectContent content, Act act) {
        this.id = id;
        this.city = city;
        this.memberState = memberState;
        this.key = content.key();
        this.status = ProjectStatus.NOT_ON_RECORD;
        this.sinceOn = act.occurredOn().toString();
        this.sinceBy = act.occurredOn().lastDay();
        this.namedBy = sinceBy;
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
        tell(content);
    }

    /** The project as a city reports it. What is reported is shared at once: it is in no plan that could wait (rule P17). */
    public static Project from(ProjectReported reported) {
        var project = new Project(
                reported.projectId(), reported.city(), reported.memberState(), reported.content(), reported.act());
        project.source = reported.source();
        project.sharedFrom = project.sinceBy;
        return project;
    }

    /** The project as a plan brings it. */
    public static Project from(ProjectPlanned planned) {
        var plan = planned.plan();
        var project =
                new Project(planned.projectId(), plan.city(), plan.memberState(), planned.content(), planned.act());
        project.source = planned.act().source().orElse(null);
        project.sharedFrom = plan.sharedFrom();
        project.enter(plan);
        return project;
    }

    /**
     * A version of a plan holds it. A project that was reported before keeps its identity, and what was public of it stays so
     * (rule P01).
     */
    public ProjectPlanned plan(PlanReference plan, ProjectContent told, Act act) {
        enter(plan);
        if (plan.sharedFrom() != null
                && (sharedFrom == null || plan.sharedFrom().isBefore(sharedFrom))) {
            sharedFrom = plan.sharedFrom();
        }
        bringForward(act);
        var before = content;
        tell(told);
        namedBy = before.title().equals(title) && before.focusArea() == focusArea
                ? namedBy
                : later(namedBy, act.occurredOn());
        return new ProjectPlanned(id, plan, told, act);
    }

    private void enter(PlanReference plan) {
        planId = plan.planId();
        generation = plan.generation();
        planVersion = plan.version();
        inPlan = true;
    }

    /** The current version of its plan holds it no more; it stays on record. */
    public ProjectChanged leavePlan(Act act) {
        inPlan = false;
        return new ProjectChanged(id, content, act);
    }

    /** Its plan is shared: everybody sees it from that day on (rule P17). */
    public ProjectChanged share(LocalDate from, Act act) {
        sharedFrom = sharedFrom == null || from.isBefore(sharedFrom) ? from : sharedFrom;
        return new ProjectChanged(id, content, act);
    }

    /**
     * The city tells anew of a project that is in no plan.
     *
     * @throws ProjectInPlan when its plan tells of it
     */
    public ProjectChanged revise(ProjectContent told, Act act) {
        refuseWhenInPlan();
        tell(told);
        namedBy = later(namedBy, act.occurredOn());
        return new ProjectChanged(id, told, act);
    }

    /** @throws ProjectInPlan when its plan tells of it */
    public void refuseWhenInPlan() {
        if (inPlan) {
            throw new ProjectInPlan(city, key, String.valueOf(generation));
        }
    }

    /** The city calls it otherwise, from the day of the act on; what is known of a later day stays. */
    public ProjectRenamed rename(String newTitle, @Nullable FocusArea newFocusArea, @Nullable String toldBy, Act act) {
        var day = act.occurredOn().lastDay();
        if (!day.isBefore(namedBy)) {
            tell(content.renamed(newTitle, newFocusArea));
            namedBy = day;
        }
        facts++;
        bringForward(act);
        return new ProjectRenamed(id, newTitle, newFocusArea, toldBy, act);
    }

    /** It stands so from the day of the act on; what is known of a later day stays. */
    public ProjectStatusRecorded stand(ProjectStatus newStatus, @Nullable String toldBy, Act act) {
        var day = act.occurredOn().lastDay();
        if (statusBy == null || !day.isBefore(statusBy)) {
            status = newStatus;
            statusOn = act.occurredOn().toString();
            statusBy = day;
        }
        facts++;
        bringForward(act);
        return new ProjectStatusRecorded(id, newStatus, toldBy, act);
    }

    /**
     * It is the same as the other, which is told in its stead.
     *
     * @throws ProjectAlreadyJoined when one of the two has been joined to another
     * @throws ProjectsOfTwoCities when they are of two cities, or are one
     */
    public ProjectJoined join(Project into, String reason, String toldBy, Act act) {
        if (into.id.equals(id) || !into.city.equals(city)) {
            throw new ProjectsOfTwoCities(city, key, into.city, into.key);
        }
        for (var one : new Project[] {this, into}) {
            if (one.joinedInto != null) {
                throw new ProjectAlreadyJoined(one.city, one.key);
            }
        }
        joinedInto = into.id;
        return new ProjectJoined(id, into.id, reason, toldBy, act);
    }

    /**
     * It is another after all.
     *
     * @throws ProjectNotJoined when it is joined to none
     */
    public ProjectSeparated separate(String reason, String toldBy, Act act) {
        var from = joinedInto;
        if (from == null) {
            throw new ProjectNotJoined(city, key);
        }
        joinedInto = null;
        return new ProjectSeparated(id, from, reason, toldBy, act);
    }

    /** Something is told of a milestone or an indicator; the version counts it. */
    public void count() {
        facts++;
    }

    /** What was told of it and of what is joined to it, taken together: the latest of each counts. */
    public ProjectChanged settle(Optional<StatusFact> latestStatus, Optional<NameFact> latestName, Act act) {
        facts++;
        latestStatus.ifPresentOrElse(
                fact -> {
                    status = fact.status();
                    statusOn = fact.occurredOn().toString();
                    statusBy = fact.occurredOn().lastDay();
                },
                () -> {
                    status = ProjectStatus.NOT_ON_RECORD;
                    statusOn = null;
                    statusBy = null;
                });
        latestName.ifPresent(fact -> {
            tell(content.renamed(fact.title(), fact.focusArea()));
            namedBy = fact.occurredOn().lastDay();
        });
        return new ProjectChanged(id, content, act);
    }

    private void tell(ProjectContent told) {
        content = told;
        kind = told.kind();
        title = told.title();
        focusArea = told.focusArea();
        sectors = told.sectors().toArray(String[]::new);
        pillars = told.pillars().stream().map(Pillar::name).toArray(String[]::new);
        supportRequired = told.supportRequired().toArray(String[]::new);
        actionLines = told.actionLines().toArray(String[]::new);
    }

    /** What is told of an earlier day than all before shows that it was there then. */
    private void bringForward(Act act) {
        var day = act.occurredOn().lastDay();
        if (day.isBefore(sinceBy)) {
            sinceOn = act.occurredOn().toString();
            sinceBy = day;
            if (sharedFrom != null && !inPlan) {
                sharedFrom = day;
            }
        }
    }

    private static LocalDate later(LocalDate day, PartialDate other) {
        return other.lastDay().isAfter(day) ? other.lastDay() : day;
    }
}
