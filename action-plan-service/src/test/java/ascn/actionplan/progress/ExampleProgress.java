package ascn.actionplan.progress;

import static ascn.actionplan.progress.ProgressCalls.as;
import static ascn.actionplan.progress.ProgressCalls.etag;
import static ascn.actionplan.progress.ProgressCalls.line;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the examples of progress, deadlines and monitoring presume: each has a year of one city to itself. */
public final class ExampleProgress {

    /** The operations whose examples need something. */
    public static final Set<String> OPERATIONS = Set.of(
            "openProgressEntry",
            "reviseProgressEntry",
            "submitProgressEntry",
            "recallProgressEntry",
            "forwardProgressEntry",
            "returnProgressEntry",
            "receiveProgressEntry",
            "returnProgressFigure",
            "findProgressEntry",
            "findProgressEntries",
            "recordReportingDeadline",
            "correctReportingDeadline",
            "findReportingDeadline",
            "findReportingDeadlines",
            "findMonitoring",
            "findMonitoredCities",
            "findMonitoredMilestones");

    private static final String CITY = "example-bay";
    private static final String CITY_THAT_IS_READ = "example-cove";
    private static final String STATE = "XE";
    private static final String DEADLINES = "/api/v1/reporting-deadlines";

    /** An operation with several forms of its answer is prepared once for each of them. */
    private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

    private ExampleProgress() {}

    /** Prepares an operation. */
    public static Prepared of(String operationId) {
        ProgressCalls.cityWithAProject(CITY, STATE);
        var officer = FollowedNetwork.officer(CITY);
        var representative = FollowedNetwork.representative(STATE);
        var secretariat = TestTokens.secretariatOfThePast();
        var line = line("ONGOING", "");
        return switch (operationId) {
            case "openProgressEntry" -> Prepared.by(officer);
            case "reviseProgressEntry" -> called(officer, ProgressCalls.opened(CITY, 2019, line));
            case "submitProgressEntry" -> called(officer, ProgressCalls.opened(CITY, 2020, line));
            case "recallProgressEntry" -> called(officer, ProgressCalls.sent(CITY, 2021, line));
            case "forwardProgressEntry" -> called(representative, ProgressCalls.sent(CITY, 2022, line));
            case "returnProgressEntry" -> called(representative, ProgressCalls.sent(CITY, 2023, line));
            case "receiveProgressEntry" -> called(secretariat, ProgressCalls.forwarded(CITY, STATE, 2024, line));
            case "returnProgressFigure" -> called(secretariat, ProgressCalls.forwarded(CITY, STATE, 2025, line));
            case "recordReportingDeadline" -> Prepared.by(secretariat);
            case "correctReportingDeadline" -> {
                deadline(2092);
                yield Prepared.by(secretariat);
            }
            case "findReportingDeadline", "findReportingDeadlines" -> {
                deadline(2093);
                yield Prepared.anonymously();
            }
            default -> {
                ProgressCalls.cityWithAProject(CITY_THAT_IS_READ, STATE);
                if (MADE.add("2026")) {
                    ProgressCalls.sent(CITY_THAT_IS_READ, 2026, line);
                }
                yield Prepared.by(secretariat);
            }
        };
    }

    private static Prepared called(String token, String entry) {
        return Prepared.by(token).with("If-Match", etag(token, entry));
    }

    private static void deadline(int year) {
        if (MADE.add("deadline " + year)) {
            as(TestTokens.secretariat())
                    .body("""
                            {"year": %d, "dueOn": "%d-08-31", "occurredOn": "%d-03-01", "standing": "PLANNED",
                             "source": "Example of the documentation"}
                            """.formatted(year, year, year))
                    .post(DEADLINES)
                    .then()
                    .statusCode(201);
        }
    }
}
