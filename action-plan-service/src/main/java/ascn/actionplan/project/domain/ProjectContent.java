package ascn.actionplan.project.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.Pillar;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a city tells of a project or action line: all but how it stands. Plans, reported projects and workbooks share it and
 * its {@link #faults}.
 *
 * @param key names it within its city, for ever, in kebab case
 * @param kind project or action line
 * @param title how the city calls it now
 * @param focusArea the focus area of the framework, where it has one (rule P06)
 * @param focusAreasAsWritten the city's own wordings, kept as they were written
 * @param sectors codes of the catalogue (rule P07)
 * @param undertaking what the city undertakes (rule P05)
 * @param benefit what people have of it (rule P12)
 * @param from when it begins, as precisely as it is known
 * @param until when it ends, as precisely as it is known
 * @param supportRequired what it needs from others: codes such as INVESTMENT or PPP_PARTNER, or words
 * @param funding money that it has or seeks
 * @param bankability what it says about investors (rule P11); null where it says nothing
 * @param stakeholders who takes part (rule P15)
 * @param supporters who helped to develop it (rule P20)
 * @param pillars pillars of the ASEAN Community that it serves (rule P16)
 * @param actionLines codes of action lines of other instruments that it serves (rule P16)
 * @param urbanRural how it is shared between town and country (rule P14); null where not told
 * @param inclusion whom it includes, in the city's words; never a gate (rule P13)
 * @param milestones what shall be reached, and by when
 * @param indicators by what it is measured
 */
public record ProjectContent(
        String key,
        ProjectKind kind,
        String title,
        @Nullable FocusArea focusArea,
        List<String> focusAreasAsWritten,
        List<String> sectors,
        OnRecord undertaking,
        OnRecord benefit,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        List<String> supportRequired,
        List<Funding> funding,
        @Nullable Bankability bankability,
        List<Stakeholder> stakeholders,
        List<Supporter> supporters,
        List<Pillar> pillars,
        List<String> actionLines,
        @Nullable UrbanRural urbanRural,
        OnRecord inclusion,
        List<MilestonePromise> milestones,
        List<IndicatorPromise> indicators) {

    /** Keeps the lists from changing. */
    public ProjectContent {
        focusAreasAsWritten = List.copyOf(focusAreasAsWritten);
        sectors = List.copyOf(sectors);
        supportRequired = List.copyOf(supportRequired);
        funding = List.copyOf(funding);
        stakeholders = List.copyOf(stakeholders);
        supporters = List.copyOf(supporters);
        pillars = List.copyOf(pillars);
        actionLines = List.copyOf(actionLines);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
    }

    /** A project of which only the title is known: what a yearly list of the network tells. */
    public static ProjectContent named(String key, String title, @Nullable FocusArea focusArea) {
        return new ProjectContent(
                key,
                ProjectKind.PROJECT,
                title,
                focusArea,
                List.of(),
                List.of(),
                OnRecord.notOnRecord(),
                OnRecord.notOnRecord(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                OnRecord.notOnRecord(),
                List.of(),
                List.of());
    }

    /** The same under another title and focus area. */
    public ProjectContent renamed(String newTitle, @Nullable FocusArea newFocusArea) {
        return with(key, newTitle, newFocusArea);
    }

    /** The same under the key of the project that it tells of. */
    public ProjectContent under(String projectKey) {
        return with(projectKey, title, focusArea);
    }

    private ProjectContent with(String newKey, String newTitle, @Nullable FocusArea newFocusArea) {
        return new ProjectContent(
                newKey,
                kind,
                newTitle,
                newFocusArea,
                focusAreasAsWritten,
                sectors,
                undertaking,
                benefit,
                from,
                until,
                supportRequired,
                funding,
                bankability,
                stakeholders,
                supporters,
                pillars,
                actionLines,
                urbanRural,
                inclusion,
                milestones,
                indicators);
    }

    /**
     * Everything that is wrong or lacking, by the rules. A draft shows it, a submission is refused with it.
     *
     * @param at JSON Pointer of this content in the request or document, empty for the whole
     */
    public List<RuleViolation> faults(ContentRules rules, String at) {
        var faults = new ArrayList<RuleViolation>();
        faults.addAll(faultsOfWords(rules, at));
        faults.addAll(faultsOfDates(rules, at));
        faults.addAll(faultsOfCodes(rules, at));
        faults.addAll(faultsOfMoney(rules, at));
        faults.addAll(faultsOfMeasures(at));
        return List.copyOf(faults);
    }

    private List<RuleViolation> faultsOfWords(ContentRules rules, String at) {
        var faults = new ArrayList<RuleViolation>();
        if (rules.ofTheRecord()) {
            return faults;
        }
        if (!benefit.isOnRecord()) {
            faults.add(new BenefitMissing(key, at + "/benefit"));
        }
        if (rules.horizon() != null && !undertaking.isOnRecord()) {
            faults.add(ProjectNotSpecific.withoutUndertaking(key, at + "/undertaking"));
        }
        if (rules.horizon() != null && (from == null || until == null)) {
            faults.add(ProjectNotSpecific.withoutPeriod(key, at + (from == null ? "/from" : "/until")));
        }
        return faults;
    }

    private List<RuleViolation> faultsOfDates(ContentRules rules, String at) {
        var faults = new ArrayList<RuleViolation>();
        if (from != null && until != null && until.isCertainlyBefore(from)) {
            faults.add(new PeriodBackwards(key, from, until, at + "/until"));
        }
        var horizon = rules.horizon();
        if (horizon == null) {
            return faults;
        }
        outside(horizon, from, at + "/from", faults);
        outside(horizon, until, at + "/until", faults);
        for (int place = 0; place < milestones.size(); place++) {
            outside(horizon, milestones.get(place).planned(), at + "/milestones/" + place + "/planned", faults);
        }
        return faults;
    }

    private static void outside(
            Horizon horizon, @Nullable PartialDate date, String pointer, List<RuleViolation> faults) {
        if (date != null && !horizon.mayHold(date)) {
            faults.add(new OutsideHorizon(date, horizon, pointer));
        }
    }

    private List<RuleViolation> faultsOfCodes(ContentRules rules, String at) {
        var faults = new ArrayList<RuleViolation>();
        for (int place = 0; place < sectors.size(); place++) {
            if (!rules.sectors().contains(sectors.get(place))) {
                faults.add(new SectorUnknown(sectors.get(place), at + "/sectors/" + place));
            }
        }
        for (int place = 0; place < actionLines.size(); place++) {
            if (!rules.actionLines().contains(actionLines.get(place))) {
                faults.add(new ActionLineUnknown(actionLines.get(place), at + "/actionLines/" + place));
            }
        }
        return faults;
    }

    private List<RuleViolation> faultsOfMoney(ContentRules rules, String at) {
        var faults = new ArrayList<RuleViolation>();
        for (int place = 0; place < funding.size(); place++) {
            faults.addAll(funding.get(place).faults(at + "/funding/" + place));
        }
        if (bankability != null
                && bankability.claimed() == BankabilityStage.BANKABLE
                && !bankability.missing().isEmpty()
                && !rules.ofTheRecord()) {
            faults.add(new NotBankable(key, bankability.missing(), at + "/bankability"));
        }
        return faults;
    }

    private List<RuleViolation> faultsOfMeasures(String at) {
        var faults = new ArrayList<RuleViolation>();
        if (urbanRural != null
                && (urbanRural.urban() < 0
                        || urbanRural.rural() < 0
                        || urbanRural.urban() + urbanRural.rural() != 100)) {
            faults.add(new SharesNotWhole(urbanRural, at + "/urbanRural"));
        }
        faults.addAll(twice(milestones, MilestonePromise::key, at + "/milestones/"));
        faults.addAll(twice(indicators, IndicatorPromise::key, at + "/indicators/"));
        for (int place = 0; place < indicators.size(); place++) {
            faults.addAll(indicators.get(place).faults(at + "/indicators/" + place));
        }
        return faults;
    }

    private static <T> List<RuleViolation> twice(List<T> items, Function<T, String> keyOf, String at) {
        var faults = new ArrayList<RuleViolation>();
        var seen = new HashSet<String>();
        for (int place = 0; place < items.size(); place++) {
            var key = keyOf.apply(items.get(place));
            if (!seen.add(key)) {
                faults.add(new KeyTwice(key, at + place + "/key"));
            }
        }
        return faults;
    }
}
