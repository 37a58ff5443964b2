package ascn.actionplan.workbook;

import ascn.platform.testsupport.PermissionCells.Call;
import java.util.Map;

/** Calls about the workbooks of one city, for the cells of the relations that their rows name. */
public final class WorkbookCells {

    private static final String PLAN = "/api/v1/workbooks/plans/cells-harbour/1";
    private static final String YEAR = "/api/v1/workbooks/progress/cells-harbour/2022";
    private static final String NO_PROJECT = "key,title\r\n";
    private static final String NO_LINE = "project_key,title\r\n";

    private WorkbookCells() {}

    /** Of the officer of the city. */
    public static Map<String, Call> ofTheOfficer() {
        return Map.of(
                "checkPlanWorkbook", new Call(() -> PLAN + "/check", NO_PROJECT),
                "importPlanWorkbook", new Call(() -> PLAN + "/import", NO_PROJECT),
                "checkYearList", new Call(() -> YEAR + "/check", NO_LINE),
                "importYearList", new Call(() -> YEAR + "/import", NO_LINE));
    }

    /** Of those who see a plan before it is shared. */
    public static Map<String, Call> ofInsiders() {
        return Map.of("downloadPlanWorkbook", new Call(() -> PLAN, null));
    }

    /** Of those who read the city's progress. */
    public static Map<String, Call> ofReaders() {
        return Map.of(
                "downloadYearList", new Call(() -> "/api/v1/workbooks/progress?year=2022&city=cells-harbour", null));
    }
}
