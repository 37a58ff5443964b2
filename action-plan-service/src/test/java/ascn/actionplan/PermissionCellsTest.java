package ascn.actionplan;

import ascn.actionplan.progress.ProgressCells;
import ascn.platform.testsupport.PermissionCells;
import ascn.platform.testsupport.RealParts;
import ascn.roster.Post;
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
        ProgressCells.prepare();
        return PermissionCells.of("action-plan-service")
                .holder(Post.CHIEF_SMART_CITY_OFFICER, FollowedNetwork.officer(ProgressCells.CITY))
                .holder(Post.NATIONAL_REPRESENTATIVE, FollowedNetwork.representative(ProgressCells.STATE))
                .related(
                        "own-city",
                        FollowedNetwork.officer(ProgressCells.CITY),
                        FollowedNetwork.officer(ProgressCells.OTHER_CITY),
                        ProgressCells.ofTheOfficer())
                .related(
                        "city-of-own-state",
                        FollowedNetwork.representative(ProgressCells.STATE),
                        FollowedNetwork.representative(ProgressCells.OTHER_STATE),
                        ProgressCells.ofTheRepresentative())
                .related(
                        "progress-reader",
                        FollowedNetwork.officer(ProgressCells.CITY),
                        FollowedNetwork.officer(ProgressCells.OTHER_CITY),
                        ProgressCells.ofReaders())
                .tests();
    }
}
