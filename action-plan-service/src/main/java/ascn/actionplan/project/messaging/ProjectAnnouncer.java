package ascn.actionplan.project.messaging;

import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.Milestone;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectEvent.ProjectChanged;
import ascn.actionplan.project.domain.ProjectEvent.ProjectJoined;
import ascn.actionplan.project.domain.ProjectEvent.ProjectPlanned;
import ascn.actionplan.project.domain.ProjectEvent.ProjectRenamed;
import ascn.actionplan.project.domain.ProjectEvent.ProjectReported;
import ascn.actionplan.project.domain.ProjectEvent.ProjectSeparated;
import ascn.actionplan.project.domain.ProjectEvent.ProjectStatusRecorded;
import ascn.contracts.event.actionplan.ActionPlanEvent;
import ascn.contracts.event.actionplan.IndicatorValueRecordedV1;
import ascn.contracts.event.actionplan.MilestoneForecastV1;
import ascn.contracts.event.actionplan.MilestoneReachedV1;
import ascn.contracts.event.actionplan.ProjectRenamedV1;
import ascn.contracts.event.actionplan.ProjectStatusRecordedV1;
import ascn.contracts.event.actionplan.ProjectsJoinedV1;
import ascn.contracts.event.actionplan.ProjectsSeparatedV1;
import ascn.contracts.event.actionplan.ValuePart;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells the other services what cities promise and how it stands, each within the transaction of the act. */
@ApplicationScoped
public class ProjectAnnouncer {

    private final Outbox outbox;

    ProjectAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a project that is in no plan. */
    public void announce(ProjectReported reported, Project project) {
        append(project, ToldProject.reported(project), reported.act());
    }

    /** Tells of a project that a plan holds. */
    public void announce(ProjectPlanned planned, Project project) {
        append(project, ToldProject.planned(project), planned.act());
    }

    /** Tells what a project is now. */
    public void announce(ProjectChanged changed, Project project) {
        append(project, ToldProject.changed(project), changed.act());
    }

    /** Tells what a project is called from a day on. */
    public void announce(ProjectRenamed renamed, Project project) {
        append(
                project,
                new ProjectRenamedV1(
                        project.city(),
                        project.key(),
                        project.memberState(),
                        renamed.title(),
                        ToldProject.name(renamed.focusArea()),
                        renamed.source()),
                renamed.act());
    }

    /** Tells how a project stands from a day on. */
    public void announce(ProjectStatusRecorded recorded, Project project) {
        append(
                project,
                new ProjectStatusRecordedV1(
                        project.city(),
                        project.key(),
                        project.memberState(),
                        recorded.status().name(),
                        recorded.source()),
                recorded.act());
    }

    /** Tells by when a milestone is expected. */
    public void forecast(Project project, Milestone milestone, PartialDate expected, @Nullable String source, Act act) {
        append(
                project,
                new MilestoneForecastV1(
                        project.city(),
                        project.key(),
                        milestone.key(),
                        expected.toString(),
                        ToldProject.text(milestone.firstPromised()),
                        source),
                act);
    }

    /** Tells when a milestone was reached. */
    public void reached(Project project, Milestone milestone, PartialDate reached, @Nullable String source, Act act) {
        append(
                project,
                new MilestoneReachedV1(
                        project.city(),
                        project.key(),
                        milestone.key(),
                        reached.toString(),
                        ToldProject.text(milestone.firstPromised()),
                        source),
                act);
    }

    /** Tells the value of an indicator for a period. */
    public void measured(
            Project project, IndicatorPromise indicator, Measured measured, @Nullable String source, Act act) {
        var amount = measured.amount();
        append(
                project,
                new IndicatorValueRecordedV1(
                        project.city(),
                        project.key(),
                        indicator.key(),
                        indicator.unit(),
                        indicator.aggregation().name(),
                        measured.period().toString(),
                        amount.words() == null ? plain(amount.value()) : amount.words(),
                        plain(amount.numerator()),
                        plain(amount.denominator()),
                        measured.parts().stream()
                                .map(part -> new ValuePart(
                                        part.dimension(),
                                        part.category(),
                                        part.amount().words() == null
                                                ? plain(part.amount().value())
                                                : part.amount().words(),
                                        plain(part.amount().numerator()),
                                        plain(part.amount().denominator())))
                                .toList(),
                        source),
                act);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** Tells that two projects are one. */
    public void announce(ProjectJoined joined, Project project, Project into) {
        append(
                project,
                new ProjectsJoinedV1(project.city(), project.key(), into.key(), joined.reason(), joined.source()),
                joined.act());
    }

    /** Tells that two projects are two after all. */
    public void announce(ProjectSeparated separated, Project project, Project from) {
        append(
                project,
                new ProjectsSeparatedV1(
                        project.city(), project.key(), from.key(), separated.reason(), separated.source()),
                separated.act());
    }

    private void append(Project project, ActionPlanEvent event, Act act) {
        outbox.append(
                new AggregateRef("project", project.address()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
