package ascn.actionplan.bestpractice;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** What the examples of best practices, offers, complementarities and IATI presume, made anew before each. */
public final class ExampleSharing {

    /** The operations of these features. */
    public static final Set<String> OPERATIONS = Set.of(
            "shareBestPractice",
            "withdrawBestPractice",
            "findBestPractices",
            "findBestPractice",
            "offerExpertise",
            "withdrawExpertiseOffer",
            "findExpertiseOffers",
            "findExpertiseOffer",
            "askForExpertise",
            "answerExpertiseRequest",
            "findExpertiseRequests",
            "findExpertiseRequest",
            "findComplementarities",
            "exportActivities");

    private static final String CITY = "da-nang";
    private static final String OTHER = "makassar";

    private ExampleSharing() {}

    /** Prepares an operation. */
    public static Prepared of(String operationId, DataSource database) {
        forget(database);
        FollowedNetwork.city(CITY, "VN");
        FollowedNetwork.city(OTHER, "ID");
        var officer = Prepared.by(FollowedNetwork.officer(CITY));
        var asking = Prepared.by(FollowedNetwork.officer(OTHER));
        return switch (operationId) {
            case "shareBestPractice" -> {
                projects();
                yield officer;
            }
            case "withdrawBestPractice", "findBestPractice", "findBestPractices" -> {
                projects();
                yield officer.with("practiceId", practice());
            }
            case "offerExpertise" -> officer;
            case "withdrawExpertiseOffer", "findExpertiseOffer", "findExpertiseOffers" ->
                officer.with("offerId", offer());
            case "askForExpertise" -> asking.with("offerId", offer());
            case "answerExpertiseRequest" -> withRequest(officer);
            case "findExpertiseRequests", "findExpertiseRequest" -> withRequest(asking);
            case "findComplementarities" -> {
                projects();
                practice();
                yield Prepared.anonymously();
            }
            default -> {
                projects();
                yield Prepared.anonymously();
            }
        };
    }

    private static void projects() {
        SharingCalls.project(CITY, "traffic-centre", ", \"sectors\": [\"housing\"], \"from\": \"2022\"", "ONGOING");
        SharingCalls.project(OTHER, "crossings", ", \"sectors\": [\"housing\"]", "PLANNING");
    }

    private static String practice() {
        return SharingCalls.officerOf(CITY)
                .body("""
                        {"city": "da-nang", "title": "Traffic lights that see the queue",
                         "done": "Cameras count waiting cars and the lights follow",
                         "outcome": "Waiting at ten crossings fell by a fifth",
                         "conditions": "A line to each crossing and one control room", "projects": ["traffic-centre"],
                         "focusArea": "BUILT_INFRASTRUCTURE", "sectors": ["transport", "housing"],
                         "obstacles": ["Crossings without a line"], "occurredOn": "2024-09-12",
                         "source": "Example of the documentation"}
                        """)
                .post(SharingCalls.PRACTICES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String offer() {
        return SharingCalls.officerOf(CITY)
                .body("""
                        {"city": "da-nang", "kind": "EXPERT_BY_FUNCTION", "title": "Head of the traffic control room",
                         "description": "Shows how crossings were brought on line", "sectors": ["transport"],
                         "from": "2024-10-01", "conditions": "Travel is paid by the asking city",
                         "occurredOn": "2024-09-12", "source": "Example of the documentation"}
                        """)
                .post(SharingCalls.OFFERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Prepared withRequest(Prepared caller) {
        var offer = offer();
        String request = SharingCalls.officerOf(OTHER)
                .body("""
                        {"city": "makassar", "purpose": "To plan the same for eight crossings",
                         "occurredOn": "2024-10-01", "source": "Example of the documentation"}
                        """)
                .post(SharingCalls.OFFERS + "/" + offer + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return caller.with("offerId", offer).with("requestId", request);
    }

    /** Forgets what the examples have made. */
    public static void forget(DataSource database) {
        var cities = "('" + CITY + "', '" + OTHER + "')";
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from expertise_request where city in " + cities);
            statement.execute("delete from expertise_offer where city in " + cities);
            statement.execute("delete from best_practice where city in " + cities);
            for (var table :
                    List.of("project_status", "project_name", "project_milestone_fact", "project_indicator_value")) {
                statement.execute("delete from " + table
                        + " where project_id in (select project_id from project where city in " + cities + ")");
            }
            statement.execute("delete from project where city in " + cities);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
