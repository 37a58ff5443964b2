package ascn.actionplan.plan.api;

import static ascn.actionplan.plan.api.PlanDraftRequest.each;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.Pillar;
import ascn.actionplan.plan.api.PlanDraftRequest.SupporterItem;
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
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * A project or action line of a draft. Everything but key and title may be left out while it is a draft.
 *
 * @param key names it within its city, for ever
 * @param kind PROJECT unless it is an action line
 * @param title how the city calls it
 * @param focusArea the focus area of the framework, where it has one
 * @param focusAreasAsWritten the city's own wordings
 * @param sectors codes of the catalogue
 * @param undertaking what the city undertakes
 * @param benefit what people have of it
 * @param from when it begins, as precisely as it is known
 * @param until when it ends, as precisely as it is known
 * @param supportRequired what it needs from others: codes such as INVESTMENT or PPP_PARTNER, or words
 * @param funding money that it has or seeks
 * @param bankability what it says about investors
 * @param stakeholders who takes part
 * @param supporters who helped to develop it
 * @param pillars pillars of the ASEAN Community that it serves
 * @param actionLines codes of action lines of other instruments that it serves
 * @param urbanRural how it is shared between town and country, in percent
 * @param inclusion whom it includes, in the city's words
 * @param milestones what shall be reached, and by when
 * @param indicators by what it is measured
 */
public record PlanProjectItem(
        @Schema(examples = "home-care")
        @NotNull(message = "is missing")
        @Size(max = 120, message = "is longer than 120 characters")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as home-care")
        String key,

        @Nullable ProjectKind kind,

        @Schema(examples = "Home care for the elderly")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String title,

        @Nullable FocusArea focusArea,

        @Nullable @Size(max = 20, message = "holds at most 20 wordings")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 200, message = "is longer than 200 characters") String>
                focusAreasAsWritten,

        @Nullable @Size(max = 20, message = "holds at most 20 sectors") @UniqueElements(message = "names a sector twice")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 120, message = "is longer than 120 characters") String>
                sectors,

        @Nullable
        @Size(max = 20000, message = "is longer than 20000 characters")
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        String undertaking,

        @Nullable
        @Size(max = 20000, message = "is longer than 20000 characters")
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        String benefit,

        @Nullable PartialDate from,
        @Nullable PartialDate until,

        @Nullable @Size(max = 20, message = "holds at most 20 items")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 500, message = "is longer than 500 characters") String>
                supportRequired,

        @Nullable @Size(max = 50, message = "holds at most 50 items")
        List<@NotNull(message = "must not be null") @Valid FundingItem> funding,

        @Valid @Nullable BankabilityItem bankability,

        @Nullable @Size(max = 100, message = "holds at most 100 organisations")
        List<@NotNull(message = "must not be null") @Valid StakeholderItem> stakeholders,

        @Nullable @Size(max = 100, message = "holds at most 100 organisations")
        List<@NotNull(message = "must not be null") @Valid SupporterItem> supporters,

        @Nullable @Size(max = 3, message = "holds at most 3 pillars") @UniqueElements(message = "names a pillar twice")
        List<@NotNull(message = "must not be null") Pillar> pillars,

        @Nullable @Size(max = 50, message = "holds at most 50 codes") @UniqueElements(message = "names an action line twice")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 120, message = "is longer than 120 characters") String>
                actionLines,

        @Valid @Nullable UrbanRuralItem urbanRural,

        @Nullable
        @Size(max = 20000, message = "is longer than 20000 characters")
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        String inclusion,

        @Nullable @Size(max = 100, message = "holds at most 100 milestones")
        List<@NotNull(message = "must not be null") @Valid MilestoneItem> milestones,

        @Nullable @Size(max = 100, message = "holds at most 100 indicators")
        List<@NotNull(message = "must not be null") @Valid IndicatorItem> indicators) {

    static final String WITH_TEXT = "[\\s\\S]*\\S[\\s\\S]*";

    ProjectContent toContent() {
        return new ProjectContent(
                key,
                Objects.requireNonNullElse(kind, ProjectKind.PROJECT),
                title,
                focusArea,
                each(focusAreasAsWritten, Function.identity()),
                each(sectors, Function.identity()),
                text(undertaking),
                text(benefit),
                from,
                until,
                each(supportRequired, Function.identity()),
                each(funding, FundingItem::toFunding),
                bankability == null ? null : bankability.toBankability(),
                each(stakeholders, StakeholderItem::toStakeholder),
                each(supporters, SupporterItem::toSupporter),
                each(pillars, Function.identity()),
                each(actionLines, Function.identity()),
                urbanRural == null ? null : urbanRural.toShares(),
                text(inclusion),
                each(milestones, MilestoneItem::toPromise),
                each(indicators, IndicatorItem::toPromise));
    }

    static OnRecord text(@Nullable String written) {
        return written == null ? OnRecord.notOnRecord() : OnRecord.parse(written);
    }
}
