package ascn.actionplan.project;

import static ascn.actionplan.project.Contents.faults;
import static ascn.actionplan.project.Contents.ofAPlan;
import static ascn.actionplan.project.Contents.ofThePast;
import static ascn.actionplan.project.Contents.with;
import static ascn.actionplan.project.Contents.withoutAPlan;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.Bankability;
import ascn.actionplan.project.domain.BankabilityItem;
import ascn.actionplan.project.domain.BankabilityStage;
import ascn.actionplan.project.domain.Funding;
import ascn.actionplan.project.domain.FundingSource;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.IndicatorTarget;
import ascn.actionplan.project.domain.MilestonePromise;
import ascn.actionplan.project.domain.StakeholderKind;
import ascn.actionplan.project.domain.UrbanRural;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectContentTest {

    private final Contents.Parts parts = new Contents.Parts();

    @Test
    @DisplayName("P05 a project with undertaking, benefit and period lacks nothing")
    void aCompleteProjectLacksNothing() {
        assertThat(faults(Contents.complete(), ofAPlan())).isEmpty();
    }

    @Test
    @DisplayName("P05 a project of a plan says what the city undertakes, and when; one without a plan need not")
    void aProjectOfAPlanIsSpecific() {
        parts.undertaking = "NOT_ON_RECORD";
        parts.until = null;

        assertThat(faults(with(parts), ofAPlan()))
                .containsExactly(
                        "project-not-specific P05 /projects/0/undertaking",
                        "project-not-specific P05 /projects/0/until");
        assertThat(faults(with(parts), withoutAPlan())).isEmpty();
        assertThat(faults(with(parts), ofThePast())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, 2020, 1",
        "2017, 2020, 1",
        "2018, 2025, 0",
        "2018-01-01, 2025-12-31, 0",
        "2019, 2026, 1",
        "2019, 2026-01-01, 1",
        "../2018-06-30, 2025-12, 0"
    })
    @DisplayName("P01 dates lie within the horizon; only what is outside for certain is refused (N05)")
    void datesLieWithinTheHorizon(String from, String until, int faults) {
        parts.from = from;
        parts.until = until;

        assertThat(faults(with(parts), ofAPlan())).hasSize(faults);
        assertThat(faults(with(parts), withoutAPlan())).isEmpty();
    }

    @Test
    @DisplayName("P01 milestones lie within the horizon too, each fault at its place")
    void milestonesLieWithinTheHorizon() {
        parts.milestones = List.of(
                new MilestonePromise("opens", "It opens", PartialDate.parse("2025-12")),
                new MilestonePromise("pays", "It pays", PartialDate.parse("2030")));

        assertThat(faults(with(parts), ofAPlan()))
                .containsExactly("outside-horizon P01 /projects/0/milestones/1/planned");
    }

    @Test
    @DisplayName("P05 a project does not end before it begins")
    void itDoesNotEndBeforeItBegins() {
        parts.from = "2021-02";
        parts.until = "2021-01";

        assertThat(faults(with(parts), ofAPlan())).containsExactly("project-period-backwards P05 /projects/0/until");
    }

    @Test
    @DisplayName("P07 a project may have several sectors, all of the list")
    void sectorsAreOfTheList() {
        parts.sectors = List.of("transport", "water");
        assertThat(faults(with(parts), ofAPlan())).isEmpty();

        parts.sectors = List.of("transport", "magic");
        assertThat(faults(with(parts), ofAPlan())).containsExactly("sector-unknown P07 /projects/0/sectors/1");
    }

    @Test
    @DisplayName("P12 every project states what people have of it; an act of the past may leave it open (N02)")
    void itStatesItsBenefit() {
        parts.benefit = "NOT_ON_RECORD";

        assertThat(faults(with(parts), withoutAPlan())).containsExactly("benefit-missing P12 /projects/0/benefit");
        assertThat(faults(with(parts), ofThePast())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_ON_RECORD", "Guides with disabilities are trained first"})
    @DisplayName("P13 inclusion is told as text and is never a gate")
    void inclusionIsNoGate(String inclusion) {
        parts.inclusion = inclusion;

        assertThat(faults(with(parts), ofAPlan())).isEmpty();
    }

    @Test
    @DisplayName("P11 a bankable project names a tangible outcome and a counterpart")
    void aBankableProjectNamesOutcomeAndCounterpart() {
        parts.bankability = bankability(BankabilityStage.BANKABLE, "NOT_ON_RECORD", "NOT_ON_RECORD");
        assertThat(faults(with(parts), withoutAPlan())).containsExactly("not-bankable P11 /projects/0/bankability");
        assertThat(faults(with(parts), ofThePast())).isEmpty();

        parts.bankability = bankability(BankabilityStage.BANKABLE, "A service in use", "An investor is sought");
        assertThat(faults(with(parts), withoutAPlan())).isEmpty();
    }

    @Test
    @DisplayName("P11 an earlier stage needs nothing, and what it lacks is named")
    void whatIsMissingIsNamed() {
        var early = bankability(BankabilityStage.CONCEPT, "A service in use", "NOT_ON_RECORD");
        parts.bankability = early;

        assertThat(faults(with(parts), withoutAPlan())).isEmpty();
        assertThat(early.missing()).containsExactly(BankabilityItem.COUNTERPART);
    }

    private static Bankability bankability(BankabilityStage stage, String outcome, String counterpart) {
        return new Bankability(stage, OnRecord.parse(outcome), OnRecord.parse(counterpart), false);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000.50, IDR, 0.00007, Bank, 2018-07-02, 0",
        "0, USD, , , , 0",
        "-1, USD, , , , 1",
        "1e6, USD, , , , 1",
        "10, XYZ, , , , 1",
        "10, IDR, 0.00007, , , 1",
        "10, IDR, 0, Bank, 2018, 1",
        "x, XYZ, 1, , , 3"
    })
    @DisplayName("P11 money is a decimal amount in a currency; a rate has its source and its day")
    void moneyIsClear(String amount, String currency, String rate, String source, String on, int faults) {
        parts.funding = List.of(new Funding(
                amount, currency, FundingSource.CITY, true, rate, source, on == null ? null : PartialDate.parse(on)));

        assertThat(faults(with(parts), withoutAPlan())).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({"40, 60, 0", "100, 0, 0", "40, 50, 1", "-10, 110, 1"})
    @DisplayName("P14 what is urban and what is rural make the whole")
    void urbanAndRuralMakeTheWhole(int urban, int rural, int faults) {
        parts.urbanRural = new UrbanRural(urban, rural);

        assertThat(faults(with(parts), withoutAPlan())).hasSize(faults);
    }

    @Test
    @DisplayName("P15 businesses, non-profits and organisations of citizens take part")
    void everyKindOfOrganisationTakesPart() {
        assertThat(Contents.complete().stakeholders())
                .extracting(stakeholder -> stakeholder.kind())
                .contains(StakeholderKind.BUSINESS, StakeholderKind.NON_PROFIT, StakeholderKind.CITIZENS_ORGANISATION);
    }

    @Test
    @DisplayName("P16 action lines are those of the catalogue")
    void actionLinesAreOfTheCatalogue() {
        parts.actionLines = List.of("mpac2025-3", "mpac2025-99");

        assertThat(faults(with(parts), ofAPlan())).containsExactly("action-line-unknown P16 /projects/0/actionLines/1");
    }

    @Test
    @DisplayName("P20 who helped to develop a project is a supporter and nothing else")
    void supportersStandApart() {
        var content = Contents.complete();

        assertThat(content.supporters())
                .extracting(supporter -> supporter.name())
                .containsExactly("A network of cities");
        assertThat(content.stakeholders()).extracting(one -> one.name()).doesNotContain("A network of cities");
    }

    @Test
    void aKeyIsUsedOnce() {
        var opens = new MilestonePromise("opens", "It opens", null);
        parts.milestones = List.of(opens, opens);
        parts.indicators = List.of(Contents.guests(), Contents.guests());

        assertThat(faults(with(parts), withoutAPlan()))
                .containsExactly(
                        "key-used-twice P01 /projects/0/milestones/1/key",
                        "key-used-twice P01 /projects/0/indicators/1/key");
    }

    @Test
    void whatIsMeasuredIsANumberUnlessItIsQualitative() {
        parts.indicators = List.of(indicator("a", AggregationKind.SUM), indicator("b", AggregationKind.QUALITATIVE));

        assertThat(faults(with(parts), withoutAPlan()))
                .containsExactly(
                        "indicator-not-a-number P10 /projects/0/indicators/0/baseline",
                        "indicator-not-a-number P10 /projects/0/indicators/0/targets/0/value");
    }

    private static IndicatorPromise indicator(String key, AggregationKind kind) {
        return new IndicatorPromise(
                key, "Name", "unit", kind, "few", null, List.of(new IndicatorTarget("2022", "many")), List.of());
    }

    @Test
    @DisplayName("P12 all faults are told at once")
    void allFaultsAreToldAtOnce() {
        parts.benefit = "NOT_ON_RECORD";
        parts.undertaking = "NOT_ON_RECORD";
        parts.from = "2010";
        parts.sectors = List.of("magic");

        assertThat(faults(with(parts), ofAPlan())).hasSize(4);
    }
}
