package ascn.actionplan.workbook.persistence;

import java.sql.SQLException;

/** The database did not take or give what a workbook needs. */
public final class WorkbooksUnavailable extends RuntimeException {

    WorkbooksUnavailable(SQLException cause) {
        super("Workbooks cannot be read or written", cause);
    }
}
