package ascn.contracts.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RuleViolationsTest {

    private static final class CapitalMissing extends RuleViolation {
        CapitalMissing() {
            super(Kind.CONFLICT, "capital-missing", "M03", "Jakarta is not in the dossier.", "Add it.", "/cities");
        }
    }

    private static final class OfficerMissing extends RuleViolation {
        OfficerMissing() {
            super(Kind.CONFLICT, "dossier-part-missing", "M07", "Makassar has no officer.", "Name the post.");
        }
    }

    @Test
    void noViolationIsNoRefusal() {
        assertThatCode(() -> RuleViolations.refuseIfAny(List.of())).doesNotThrowAnyException();
    }

    @Test
    void oneViolationIsThrownAsItself() {
        var capitalMissing = new CapitalMissing();

        assertThatThrownBy(() -> RuleViolations.refuseIfAny(List.of(capitalMissing)))
                .isSameAs(capitalMissing);
    }

    @Test
    void severalViolationsAreToldTogetherInTheirOrder() {
        var capitalMissing = new CapitalMissing();
        var officerMissing = new OfficerMissing();

        assertThatThrownBy(() -> RuleViolations.refuseIfAny(List.of(capitalMissing, officerMissing)))
                .hasMessage("2 rules are broken")
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolations.class))
                .extracting(RuleViolations::violations, InstanceOfAssertFactories.LIST)
                .containsExactly(capitalMissing, officerMissing);
    }

    @Test
    void everyRuleIsAskedAndAllThatTheySaidIsTold() {
        var capitalMissing = new CapitalMissing();
        var officerMissing = new OfficerMissing();

        assertThatThrownBy(() -> RuleViolations.refuseForAll(
                        () -> RuleViolations.refuseIfAny(List.of(capitalMissing, officerMissing)), () -> {}, () -> {
                            throw officerMissing;
                        }))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolations.class))
                .extracting(RuleViolations::violations, InstanceOfAssertFactories.LIST)
                .containsExactly(capitalMissing, officerMissing, officerMissing);
        assertThatThrownBy(() -> RuleViolations.refuseForAll(() -> {}, () -> {
                    throw capitalMissing;
                }))
                .isSameAs(capitalMissing);
        RuleViolations.refuseForAll(() -> {}, () -> {});
    }

    @Test
    void whatWasThrownDoesNotChangeWithTheListItCameFrom() {
        var found = new ArrayList<>(List.of(new CapitalMissing(), new OfficerMissing()));

        assertThatThrownBy(() -> RuleViolations.refuseIfAny(found))
                .isInstanceOfSatisfying(RuleViolations.class, thrown -> {
                    found.clear();

                    assertThat(thrown.violations()).hasSize(2);
                });
    }

    @Test
    void aViolationNamesItsRuleWhatIsWrongAndHowToMendIt() {
        var capitalMissing = new CapitalMissing();

        assertThat(capitalMissing.kind()).isEqualTo(RuleViolation.Kind.CONFLICT);
        assertThat(capitalMissing.slug()).isEqualTo("capital-missing");
        assertThat(capitalMissing.rule()).isEqualTo("M03");
        assertThat(capitalMissing.detail()).isEqualTo("Jakarta is not in the dossier.");
        assertThat(capitalMissing.remedy()).isEqualTo("Add it.");
        assertThat(capitalMissing.pointer()).isEqualTo("/cities");
    }

    @Test
    void aViolationOfTheWholeRequestPointsNowhere() {
        assertThat(new OfficerMissing().pointer()).isNull();
    }

    @Test
    void aRefusalIsAnAnswerAndCarriesNoStackTrace() {
        assertThat(new CapitalMissing().getStackTrace()).isEmpty();
    }
}
