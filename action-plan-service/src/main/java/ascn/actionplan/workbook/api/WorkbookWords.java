package ascn.actionplan.workbook.api;

/** Words that the operations on workbooks share. */
final class WorkbookWords {

    static final String TAG = "Workbooks";
    static final String TAG_MEANS = "Plans and yearly lists as XLSX and CSV files: download, dry run, import";
    static final String CITY = "Slug of the city, or of another name of it";
    static final String GENERATION = "Generation of the plan, from 1";
    static final String YEAR = "The year that is reported on";
    static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    static final String FOUND = "Everything that an import would find and do; nothing was changed";

    private WorkbookWords() {}
}
