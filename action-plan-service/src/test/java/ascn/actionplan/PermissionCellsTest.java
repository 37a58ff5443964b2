package ascn.actionplan;

import ascn.actionplan.plan.ExamplePlans;
import ascn.platform.testsupport.PermissionCells;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Who may call what, cell by cell. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PermissionCellsTest {

    @TestFactory
    Stream<DynamicNode> everyCellOfThePermissionTable() {
        return ExamplePlans.cells(PermissionCells.of("action-plan-service")).tests();
    }
}
