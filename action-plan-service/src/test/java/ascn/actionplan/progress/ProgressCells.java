package ascn.actionplan.progress;

import static ascn.actionplan.progress.ProgressCalls.ENTRIES;
import static ascn.actionplan.progress.ProgressCalls.line;
import static java.util.Map.entry;

import ascn.platform.testsupport.PermissionCells.Call;
import java.util.Map;

/** Calls about the entry of one city, for the cells of the relations that rows of progress and monitoring name. */
public final class ProgressCells {

    private static final String CITY = "cells-harbour";
    private static final String STATE = "XC";
    private static final String LINES = "{\"lines\": [%s]}".formatted(line("ONGOING", ""));
    private static final String STEP = "{\"occurredOn\": \"2022-09-21\", \"source\": \"A test\"}";

    private ProgressCells() {}

    /** Makes the entry that the calls are about. */
    public static void prepare() {
        ProgressCalls.cityWithAProject(CITY, STATE);
        ProgressCalls.sent(CITY, 2022, line("ONGOING", ""));
    }

    /** Of the officer of the city. */
    public static Map<String, Call> ofTheOfficer() {
        var draft = "{\"city\": \"%s\", \"year\": 2022, \"lines\": [%s]}".formatted(CITY, line("ONGOING", ""));
        return Map.of(
                "openProgressEntry", new Call(() -> ENTRIES, draft),
                "reviseProgressEntry", new Call(ProgressCells::address, LINES),
                "submitProgressEntry", new Call(() -> address() + "/submission", STEP),
                "recallProgressEntry", new Call(() -> address() + "/recall", STEP));
    }

    /** Of the National Representative of its state. */
    public static Map<String, Call> ofTheRepresentative() {
        return Map.of(
                "forwardProgressEntry", new Call(() -> address() + "/forwarding", STEP),
                "returnProgressEntry",
                        new Call(() -> address() + "/return", STEP.replaceFirst("\\{", "{\"comment\": \"Why\", ")));
    }

    /** Of everybody who may read. */
    public static Map<String, Call> ofReaders() {
        return Map.ofEntries(
                entry("findProgressEntry", new Call(ProgressCells::address, null)),
                entry("findProgressEntries", new Call(() -> ENTRIES + "?city=" + CITY, null)),
                entry("findMonitoring", new Call(() -> "/api/v1/monitoring?city=" + CITY, null)),
                entry("findMonitoredCities", new Call(() -> "/api/v1/monitoring/cities?city=" + CITY, null)),
                entry("findMonitoredMilestones", new Call(() -> "/api/v1/monitoring/milestones?city=" + CITY, null)));
    }

    private static String address() {
        return ENTRIES + "/" + CITY + "/2022";
    }
}
