package ascn.actionplan.project.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.Pillar;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectKind;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a city tells of a project or action line, as it is written and read. Parts may be left out; the rules say what a
 * submission or report needs.
 *
 * @param key names it within its city, for ever, in kebab case
 * @param kind PROJECT unless it is an action line
 * @param title how the city calls it
 * @param focusArea the focus area of the framework, where it has one
 * @param focusAreasAsWritten the city's own wordings, kept as they are written
 * @param sectors codes of the catalogue
 * @param undertaking what the city undertakes, or NOT_ON_RECORD
 * @param benefit what people have of it, or NOT_ON_RECORD
 * @param from when it begins, as precisely as it is known
 * @param until when it ends, as precisely as it is known
 * @param supportRequired what it needs from others: codes such as INVESTMENT or PPP_PARTNER, or words
 * @param funding money that it has or seeks
 * @param bankability what it says about investors
 * @param stakeholders organisations that take part
 * @param supporters organisations that helped to develop it
 * @param pillars pillars of the ASEAN Community that it serves
 * @param actionLines codes of action lines of other instruments that it serves
 * @param urbanRural how it is shared between town and country
 * @param inclusion whom it includes, in the city's words, or NOT_ON_RECORD
 * @param milestones what shall be reached, and by when
 * @param indicators by what it is measured
 */
public record ProjectContentItem(
        @Schema(examples = "integrated-tourism-management")
        @NotNull(message = "is missing")
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "must be in kebab case, such as integrated-tourism-management")
        @Size(max = 100, message = "is longer than 100 characters")
        String key,

        @Nullable ProjectKind kind,

        @Schema(examples = "Integrated Tourism Management")
        @NotBlank(message = "is missing")
        @Size(max = 300, message = "is longer than 300 characters")
        String title,

        @Nullable FocusArea focusArea,

        @Nullable @Size(max = 20, message = "holds at most 20 wordings")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 200, message = "is longer than 200 characters") String>
                focusAreasAsWritten,

        @Nullable @Size(max = 20, message = "holds at most 20 sectors")
        List<
                        @NotNull(message = "must not be null")
                        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be a code in kebab case")
                        @Size(max = 60, message = "is longer than 60 characters") String>
                sectors,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 5000, message = "is longer than 5000 characters")
        String undertaking,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 5000, message = "is longer than 5000 characters")
        String benefit,

        @Nullable PartialDate from,
        @Nullable PartialDate until,

        @Nullable @Size(max = 50, message = "holds at most 50 entries")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 200, message = "is longer than 200 characters") String>
                supportRequired,

        @Nullable @Size(max = 50, message = "holds at most 50 amounts")
        List<@NotNull(message = "must not be null") @Valid FundingItem> funding,

        @Nullable @Valid BankabilityClaimItem bankability,

        @Nullable @Size(max = 100, message = "holds at most 100 organisations")
        List<@NotNull(message = "must not be null") @Valid StakeholderItem> stakeholders,

        @Nullable @Size(max = 50, message = "holds at most 50 organisations")
        List<@NotNull(message = "must not be null") @Valid SupporterItem> supporters,

        @Nullable @Size(max = 3, message = "holds at most 3 pillars")
        List<@NotNull(message = "must not be null") Pillar> pillars,

        @Nullable @Size(max = 50, message = "holds at most 50 action lines")
        List<
                        @NotNull(message = "must not be null")
                        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be a code in kebab case")
                        @Size(max = 60, message = "is longer than 60 characters") String>
                actionLines,

        @Nullable @Valid UrbanRuralItem urbanRural,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 5000, message = "is longer than 5000 characters")
        String inclusion,

        @Nullable @Size(max = 100, message = "holds at most 100 milestones")
        List<@NotNull(message = "must not be null") @Valid MilestoneItem> milestones,

        @Nullable @Size(max = 100, message = "holds at most 100 indicators")
        List<@NotNull(message = "must not be null") @Valid IndicatorItem> indicators) {

    /** Something that is not blank. */
    static final String WITH_TEXT = "[\\s\\S]*\\S[\\s\\S]*";

    /** What the domain knows of it; what is left out is not on record, and lists are empty. */
    public ProjectContent toContent() {
        return new ProjectContent(
                key,
                kind == null ? ProjectKind.PROJECT : kind,
                title.strip(),
                focusArea,
                all(focusAreasAsWritten, Function.identity()),
                all(sectors, Function.identity()),
                onRecord(undertaking),
                onRecord(benefit),
                from,
                until,
                all(supportRequired, Function.identity()),
                all(funding, FundingItem::toFunding),
                bankability == null ? null : bankability.toBankability(),
                all(stakeholders, StakeholderItem::toStakeholder),
                all(supporters, SupporterItem::toSupporter),
                all(pillars, Function.identity()),
                all(actionLines, Function.identity()),
                urbanRural == null ? null : urbanRural.toUrbanRural(),
                onRecord(inclusion),
                all(milestones, MilestoneItem::toMilestone),
                all(indicators, IndicatorItem::toIndicator));
    }

    /** How a content is read. */
    public static ProjectContentItem of(ProjectContent content) {
        return new ProjectContentItem(
                content.key(),
                content.kind(),
                content.title(),
                content.focusArea(),
                content.focusAreasAsWritten(),
                content.sectors(),
                content.undertaking().toString(),
                content.benefit().toString(),
                content.from(),
                content.until(),
                content.supportRequired(),
                all(content.funding(), FundingItem::of),
                BankabilityClaimItem.of(content.bankability()),
                all(content.stakeholders(), StakeholderItem::of),
                all(content.supporters(), SupporterItem::of),
                content.pillars(),
                content.actionLines(),
                UrbanRuralItem.of(content.urbanRural()),
                content.inclusion().toString(),
                all(content.milestones(), MilestoneItem::of),
                all(content.indicators(), IndicatorItem::of));
    }

    static OnRecord onRecord(@Nullable String written) {
        return written == null ? OnRecord.notOnRecord() : OnRecord.parse(written);
    }

    static <T, R> List<R> all(@Nullable List<T> items, Function<T, R> each) {
        return items == null ? List.of() : items.stream().map(each).toList();
    }
}
