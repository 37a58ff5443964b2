package ascn.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.testsupport.DescribedOperations;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(DescribedOperations.permitted()).isEqualTo(DescribedOperations.of("action-plan-service"));
    }

    @Test
    void everyEventThatARowNamesIsOneThatSomebodyPublishes() {
        assertThat(DescribedOperations.unknownEventTypes()).isEmpty();
    }
}
