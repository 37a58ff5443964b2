package ascn.actionplan.workbook;

import ascn.actionplan.FollowedNetwork;
import ascn.actionplan.plan.ExamplePlans;
import ascn.actionplan.progress.ExampleProgress;
import ascn.actionplan.progress.ProgressCalls;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import io.agroal.api.AgroalDataSource;
import java.util.Set;

/** What the examples of workbooks presume. */
public final class ExampleWorkbooks {

    /** The operations whose examples need something. */
    public static final Set<String> OPERATIONS = Set.of(
            "downloadPlanWorkbook",
            "checkPlanWorkbook",
            "importPlanWorkbook",
            "downloadYearList",
            "checkYearList",
            "importYearList");

    private static final String CITY = "example-isle";

    private ExampleWorkbooks() {}

    /** Prepares an operation. */
    public static Prepared of(String operation, AgroalDataSource database) {
        return switch (operation) {
            case "downloadYearList" -> ExampleProgress.of("findProgressEntry");
            case "checkYearList", "importYearList" -> {
                ProgressCalls.cityWithAProject(CITY, "XE");
                yield Prepared.by(FollowedNetwork.officer(CITY));
            }
            default -> ExamplePlans.of("findPlanDraft", database);
        };
    }
}
