package ascn.actionplan;

import ascn.actionplan.bestpractice.SharingCells;
import ascn.actionplan.project.ProjectCells;
import ascn.platform.testsupport.PermissionCells;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Who may call what, cell by cell. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PermissionCellsTest {

    @TestFactory
    Stream<DynamicNode> everyCellOfThePermissionTable() {
        FollowedNetwork.city("cells-harbour", "XC");
        FollowedNetwork.city("cells-hill", "XC");
        var ofTheCity = new HashMap<String, PermissionCells.Call>();
        ofTheCity.putAll(ProjectCells.calls());
        ofTheCity.putAll(SharingCells.calls());

        return PermissionCells.of("action-plan-service")
                .holder("CHIEF_SMART_CITY_OFFICER", FollowedNetwork.officer("cells-harbour"))
                .related(
                        "own-city",
                        FollowedNetwork.officer("cells-harbour"),
                        FollowedNetwork.officer("cells-hill"),
                        ofTheCity)
                .related(
                        "expertise-parties",
                        FollowedNetwork.officer("cells-harbour"),
                        SharingCells.outsider(),
                        SharingCells.callsOfParties())
                .tests();
    }
}
