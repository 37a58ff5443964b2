package ascn.actionplan;

import ascn.actionplan.bestpractice.SharingCells;
import ascn.actionplan.framework.FrameworkCalls;
import ascn.actionplan.framework.FrameworkPosts;
import ascn.actionplan.plan.PlanCells;
import ascn.actionplan.progress.ProgressCells;
import ascn.actionplan.project.ProjectCells;
import ascn.actionplan.workbook.WorkbookCells;
import ascn.platform.testsupport.PermissionCells;
import ascn.platform.testsupport.PermissionCells.Call;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Who may call what, cell by cell. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PermissionCellsTest {

    /** The edition of the framework whose cells are called. */
    private static final String CELLS = "ascf-cells";

    /** The city whose plan and projects are called, and another one. */
    private static final String CITY = "cells-harbour";

    private static final String OTHER_CITY = "cells-hill";

    @Inject
    DataSource database;

    @TestFactory
    Stream<DynamicNode> everyCellOfThePermissionTable() {
        FrameworkPosts.inOffice();
        FrameworkCalls.forget(database, CELLS);
        FrameworkCalls.putUp(CELLS, 1976);
        FollowedNetwork.city(CITY, "XC");
        FollowedNetwork.city(OTHER_CITY, "XC");
        ProgressCells.prepare();
        var plans = PlanCells.of(CITY, "XC");
        var ofTheCity = new HashMap<String, Call>();
        ofTheCity.putAll(plans.callsOfTheCity());
        ofTheCity.putAll(ProjectCells.calls());
        ofTheCity.putAll(ProgressCells.ofTheOfficer());
        ofTheCity.putAll(WorkbookCells.ofTheOfficer());
        var officer = FollowedNetwork.officer(CITY);
        var stranger = FollowedNetwork.officer(OTHER_CITY);
        ofTheCity.putAll(SharingCells.calls());

        var cells = PermissionCells.of("action-plan-service")
                .holder("CHIEF_SMART_CITY_OFFICER", officer)
                .holder("CHAIR", FrameworkPosts.chairOf1976(), "NATIONAL_REPRESENTATIVE")
                .related("own-city", officer, stranger, ofTheCity)
                .related(
                        "endorsing-member-state",
                        FrameworkPosts.representative("PH"),
                        FrameworkPosts.representative("ID"),
                        Map.of(
                                "endorseFramework",
                                new Call(
                                        () -> FrameworkCalls.FRAMEWORKS + "/" + CELLS + "/endorsements",
                                        FrameworkCalls.ENDORSEMENT_OF_PH)))
                .related(
                        "city-of-own-state",
                        FollowedNetwork.representative("XC"),
                        FollowedNetwork.representative("XM"),
                        ProgressCells.ofTheRepresentative())
                .related("progress-reader", officer, stranger, ProgressCells.ofReaders())
                .related("expertise-parties", officer, SharingCells.outsider(), SharingCells.callsOfParties())
                .related("progress-reader", officer, stranger, WorkbookCells.ofReaders())
                .related("plan-insider", FollowedNetwork.representative("XC"), stranger, WorkbookCells.ofInsiders());
        return plans.addTo(cells, "XD", stranger).tests();
    }
}
