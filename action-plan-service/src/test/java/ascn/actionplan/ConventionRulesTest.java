package ascn.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.testsupport.ConventionRules;
import org.junit.jupiter.api.Test;

class ConventionRulesTest {

    @Test
    void everyOperationKeepsTheConventionsOfAll() {
        assertThat(ConventionRules.brokenBy("action-plan-service")).isEmpty();
    }
}
