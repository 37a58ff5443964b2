package ascn.actionplan.project.messaging;

import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.contracts.event.actionplan.FundingLine;
import ascn.contracts.event.actionplan.IndicatorLine;
import ascn.contracts.event.actionplan.MilestoneLine;
import ascn.contracts.event.actionplan.ProjectChangedV1;
import ascn.contracts.event.actionplan.ProjectPlannedV1;
import ascn.contracts.event.actionplan.ProjectReportedV1;
import ascn.contracts.event.actionplan.StakeholderLine;
import ascn.contracts.event.actionplan.SupporterLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project as events tell of it: whole, so that whoever follows needs no event before. */
final class ToldProject {

    private ToldProject() {}

    static ProjectReportedV1 reported(Project project) {
        var content = project.content();
        var bankability = content.bankability();
        var urbanRural = content.urbanRural();
        return new ProjectReportedV1(
                project.city(),
                project.key(),
                project.memberState(),
                content.kind().name(),
                content.title(),
                name(content.focusArea()),
                content.focusAreasAsWritten(),
                content.sectors(),
                project.status().name(),
                content.undertaking().toString(),
                content.benefit().toString(),
                content.inclusion().toString(),
                text(content.from()),
                text(content.until()),
                content.supportRequired(),
                funding(content),
                bankability == null ? null : bankability.claimed().name(),
                bankability == null
                        ? List.of()
                        : bankability.missing().stream().map(Enum::name).toList(),
                stakeholders(content),
                supporters(content),
                content.pillars().stream().map(Enum::name).toList(),
                content.actionLines(),
                urbanRural == null ? null : urbanRural.urban(),
                milestones(content),
                indicators(content),
                project.planId().orElse(null),
                project.generation().orElse(null),
                project.planVersion().orElse(null),
                project.isInPlan(),
                project.sharedFrom().map(LocalDate::toString).orElse(null),
                project.source().orElse(null));
    }

    static ProjectPlannedV1 planned(Project project) {
        var content = project.content();
        var bankability = content.bankability();
        var urbanRural = content.urbanRural();
        return new ProjectPlannedV1(
                project.city(),
                project.key(),
                project.memberState(),
                content.kind().name(),
                content.title(),
                name(content.focusArea()),
                content.focusAreasAsWritten(),
                content.sectors(),
                project.status().name(),
                content.undertaking().toString(),
                content.benefit().toString(),
                content.inclusion().toString(),
                text(content.from()),
                text(content.until()),
                content.supportRequired(),
                funding(content),
                bankability == null ? null : bankability.claimed().name(),
                bankability == null
                        ? List.of()
                        : bankability.missing().stream().map(Enum::name).toList(),
                stakeholders(content),
                supporters(content),
                content.pillars().stream().map(Enum::name).toList(),
                content.actionLines(),
                urbanRural == null ? null : urbanRural.urban(),
                milestones(content),
                indicators(content),
                project.planId().orElse(null),
                project.generation().orElse(null),
                project.planVersion().orElse(null),
                project.isInPlan(),
                project.sharedFrom().map(LocalDate::toString).orElse(null),
                project.source().orElse(null));
    }

    static ProjectChangedV1 changed(Project project) {
        var content = project.content();
        var bankability = content.bankability();
        var urbanRural = content.urbanRural();
        return new ProjectChangedV1(
                project.city(),
                project.key(),
                project.memberState(),
                content.kind().name(),
                content.title(),
                name(content.focusArea()),
                content.focusAreasAsWritten(),
                content.sectors(),
                project.status().name(),
                content.undertaking().toString(),
                content.benefit().toString(),
                content.inclusion().toString(),
                text(content.from()),
                text(content.until()),
                content.supportRequired(),
                funding(content),
                bankability == null ? null : bankability.claimed().name(),
                bankability == null
                        ? List.of()
                        : bankability.missing().stream().map(Enum::name).toList(),
                stakeholders(content),
                supporters(content),
                content.pillars().stream().map(Enum::name).toList(),
                content.actionLines(),
                urbanRural == null ? null : urbanRural.urban(),
                milestones(content),
                indicators(content),
                project.planId().orElse(null),
                project.generation().orElse(null),
                project.planVersion().orElse(null),
                project.isInPlan(),
                project.sharedFrom().map(LocalDate::toString).orElse(null),
                project.source().orElse(null));
    }

    private static List<FundingLine> funding(ProjectContent content) {
        return content.funding().stream()
                .map(money -> new FundingLine(
                        money.amount(),
                        money.currency(),
                        money.kind().name(),
                        money.secured(),
                        money.rate(),
                        money.rateSource(),
                        text(money.rateOn())))
                .toList();
    }

    private static List<StakeholderLine> stakeholders(ProjectContent content) {
        return content.stakeholders().stream()
                .map(one -> new StakeholderLine(one.name(), one.kind().name()))
                .toList();
    }

    private static List<SupporterLine> supporters(ProjectContent content) {
        return content.supporters().stream()
                .map(one -> new SupporterLine(one.name(), one.partner(), one.help()))
                .toList();
    }

    private static List<MilestoneLine> milestones(ProjectContent content) {
        return content.milestones().stream()
                .map(one -> new MilestoneLine(one.key(), one.title(), text(one.planned())))
                .toList();
    }

    private static List<IndicatorLine> indicators(ProjectContent content) {
        return content.indicators().stream()
                .map(one -> new IndicatorLine(
                        one.key(), one.name(), one.unit(), one.aggregation().name()))
                .toList();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
