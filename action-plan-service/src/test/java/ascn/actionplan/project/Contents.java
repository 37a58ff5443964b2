package ascn.actionplan.project;

import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.Bankability;
import ascn.actionplan.project.domain.ContentRules;
import ascn.actionplan.project.domain.Funding;
import ascn.actionplan.project.domain.Horizon;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.MilestonePromise;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectKind;
import ascn.actionplan.project.domain.Stakeholder;
import ascn.actionplan.project.domain.StakeholderKind;
import ascn.actionplan.project.domain.Supporter;
import ascn.actionplan.project.domain.UrbanRural;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contents of projects for plain tests: complete, and with one thing changed. */
public final class Contents {

    /** The days of the first generation of plans. */
    public static final Horizon FIRST = new Horizon(LocalDate.parse("2018-01-01"), LocalDate.parse("2025-12-31"));

    private Contents() {}

    /** A project that lacks nothing. */
    public static ProjectContent complete() {
        return with(new Parts());
    }

    /** What can be changed of it. */
    static final class Parts {
        String undertaking = "Build a booking service";
        String benefit = "Families earn from guests";
        String inclusion = "NOT_ON_RECORD";

        @Nullable
        String from = "2019";

        @Nullable
        String until = "2022-12";

        List<String> sectors = List.of("transport");
        List<String> actionLines = List.of();
        List<Funding> funding = List.of();

        @Nullable
        Bankability bankability;

        @Nullable
        UrbanRural urbanRural;

        List<MilestonePromise> milestones =
                List.of(new MilestonePromise("opens", "It opens", PartialDate.parse("2021-06")));
        List<IndicatorPromise> indicators = List.of(guests());
    }

    static ProjectContent with(Parts parts) {
        return new ProjectContent(
                "booking-service",
                ProjectKind.PROJECT,
                "Booking service",
                null,
                List.of("Smart Travel"),
                parts.sectors,
                OnRecord.parse(parts.undertaking),
                OnRecord.parse(parts.benefit),
                parts.from == null ? null : PartialDate.parse(parts.from),
                parts.until == null ? null : PartialDate.parse(parts.until),
                List.of("INVESTMENT"),
                parts.funding,
                parts.bankability,
                List.of(
                        new Stakeholder("A company", StakeholderKind.BUSINESS, null),
                        new Stakeholder("A charity", StakeholderKind.NON_PROFIT, null),
                        new Stakeholder("Association of guides", StakeholderKind.CITIZENS_ORGANISATION, null)),
                List.of(new Supporter("A network of cities", null, "Drafting")),
                List.of(),
                parts.actionLines,
                parts.urbanRural,
                OnRecord.parse(parts.inclusion),
                parts.milestones,
                parts.indicators);
    }

    static IndicatorPromise guests() {
        return indicator("guests", AggregationKind.SUM);
    }

    static IndicatorPromise indicator(String key, AggregationKind kind) {
        return new IndicatorPromise(key, "Guests", "guests", kind, null, null, List.of(), List.of("area"));
    }

    static ContentRules ofAPlan() {
        return new ContentRules(FIRST, Set.of("transport", "water"), Set.of("mpac2025-3"), false);
    }

    static ContentRules withoutAPlan() {
        return new ContentRules(null, Set.of("transport"), Set.of(), false);
    }

    static ContentRules ofThePast() {
        return new ContentRules(FIRST, Set.of("transport"), Set.of(), true);
    }

    static List<String> faults(ProjectContent content, ContentRules rules) {
        return content.faults(rules, "/projects/0").stream()
                .map(fault -> fault.slug() + " " + fault.rule() + " " + fault.pointer())
                .toList();
    }

    static List<String> slugs(List<RuleViolation> faults) {
        return faults.stream().map(RuleViolation::slug).toList();
    }
}
