package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city told of a project that is in no plan (rule P01).
 *
 * @param city slug of the city
 * @param key names the project within its city, for ever
 * @param memberState ISO 3166-1 alpha-2 code of the city's member state
 * @param kind PROJECT or ACTION_LINE
 * @param title how the city calls it now
 * @param focusArea focus area of the framework; absent where it has none
 * @param focusAreasAsWritten the city's own wordings
 * @param sectors codes of its sectors
 * @param status how it stands by what is known now
 * @param undertaking what the city undertakes, or NOT_ON_RECORD
 * @param benefit what people have of it, or NOT_ON_RECORD (rule P12)
 * @param inclusion whom it includes, or NOT_ON_RECORD (rule P13)
 * @param beginsOn when it begins; absent where no source says
 * @param endsOn when it ends; absent where no source says
 * @param supportRequired what it needs from others
 * @param funding money that it has or seeks
 * @param bankabilityStage the stage that the city claims (rule P11); absent where it says nothing
 * @param bankabilityMissing what it lacks to be bankable, by name
 * @param stakeholders organisations that take part (rule P15)
 * @param supporters organisations that helped to develop it (rule P20)
 * @param pillars pillars of the ASEAN Community that it serves (rule P16)
 * @param actionLines codes of action lines that it serves (rule P16)
 * @param urbanPercent share in towns in percent, the rest is in the country (rule P14); absent where not told
 * @param milestones what shall be reached, and by when
 * @param indicators by what it is measured
 * @param planId the plan that told of it last; absent where none did
 * @param generation the generation of that plan
 * @param planVersion the last version of the plan that held it
 * @param inPlan whether the current version of its plan holds it
 * @param sharedFrom first day on which everybody sees it (rule P17); absent while only the city, its National Representative and the Secretariat do
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.project-reported.v1")
public record ProjectReportedV1(
        String city,
        String key,
        String memberState,
        String kind,
        String title,
        @Nullable String focusArea,
        List<String> focusAreasAsWritten,
        List<String> sectors,
        String status,
        String undertaking,
        String benefit,
        String inclusion,
        @Nullable String beginsOn,
        @Nullable String endsOn,
        List<String> supportRequired,
        List<FundingLine> funding,
        @Nullable String bankabilityStage,
        List<String> bankabilityMissing,
        List<StakeholderLine> stakeholders,
        List<SupporterLine> supporters,
        List<String> pillars,
        List<String> actionLines,
        @Nullable Integer urbanPercent,
        List<MilestoneLine> milestones,
        List<IndicatorLine> indicators,
        @Nullable UUID planId,
        @Nullable String generation,
        @Nullable Integer planVersion,
        boolean inPlan,
        @Nullable String sharedFrom,
        @Nullable String source)
        implements ActionPlanEvent {}
