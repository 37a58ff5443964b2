package ascn.actionplan.project;

import static io.restassured.RestAssured.given;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** What the examples of catalogue and projects presume: they are told for Banyuwangi, which is forgotten before each. */
public final class ExampleProjects {

    /** The operations of these features whose examples need something. */
    public static final Set<String> OPERATIONS = Set.of(
            "recordSector",
            "mapFocusAreaWording",
            "findFocusAreaWordings",
            "findFocusAreaWording",
            "findSectors",
            "findInstruments",
            "findInstrument",
            "recordInstrument",
            "recordActionLine",
            "reportProject",
            "reviseProject",
            "findProjects",
            "findProject",
            "findProjectHistory",
            "recordProjectStatus",
            "renameProject",
            "joinProjects",
            "separateProjects",
            "findMilestone",
            "forecastMilestone",
            "reachMilestone",
            "findIndicator",
            "recordIndicatorValue");

    private static final String PROJECTS = "/api/v1/projects";
    private static final String TOURISM = PROJECTS + "/banyuwangi/integrated-tourism-management";

    private ExampleProjects() {}

    /** Prepares an operation. */
    public static Prepared of(String operationId, DataSource database) {
        forget(database);
        return switch (operationId) {
            case "recordSector", "mapFocusAreaWording", "recordInstrument", "recordActionLine" ->
                Prepared.by(TestTokens.secretariat());
            case "findFocusAreaWordings", "findFocusAreaWording" ->
                Prepared.anonymously().with("wordingId", mapped());
            case "findSectors", "findInstruments", "findInstrument" -> Prepared.anonymously();
            case "reportProject" -> Prepared.by(officer());
            case "joinProjects" -> {
                reported(OTHER);
                reported(REPORT);
                yield Prepared.by(TestTokens.secretariat());
            }
            case "separateProjects" -> {
                reported(OTHER);
                reported(REPORT);
                joined();
                yield Prepared.by(TestTokens.secretariat());
            }
            case "reviseProject" -> {
                reported(REPORT);
                var etag = given().get(TOURISM).then().statusCode(200).extract().header("ETag");
                yield Prepared.by(officer()).with("If-Match", etag);
            }
            case "findProjects", "findProject", "findProjectHistory", "findMilestone", "findIndicator" -> {
                reported(REPORT);
                yield Prepared.anonymously();
            }
            default -> {
                reported(REPORT);
                yield Prepared.by(officer());
            }
        };
    }

    private static String officer() {
        FollowedNetwork.city("banyuwangi", "ID");
        return FollowedNetwork.officer("banyuwangi");
    }

    private static void reported(String body) {
        as(officer()).body(body).post(PROJECTS).then().statusCode(201);
    }

    private static void joined() {
        as(TestTokens.secretariat())
                .body("""
                        {"into": "integrated-tourism-management", "reason": "Both lists describe one service",
                         "occurredOn": "2023-08-14", "source": "Example of the documentation"}
                        """)
                .post(PROJECTS + "/banyuwangi/tourism-platform/join")
                .then()
                .statusCode(200);
    }

    private static String mapped() {
        return as(TestTokens.secretariat())
                .body("""
                        {"wording": "Smart Mobility", "focusArea": "BUILT_INFRASTRUCTURE", "since": "2018-07-08",
                         "source": "Example of the documentation"}
                        """)
                .post("/api/v1/focus-area-wordings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Forgets what the examples have made. */
    public static void forget(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : Set.of(
                    "project_status",
                    "project_name",
                    "project_milestone_fact",
                    "project_indicator_value",
                    "project_joining")) {
                statement.execute("delete from " + table
                        + " where project_id in (select project_id from project where city = 'banyuwangi')");
            }
            statement.execute("update project set joined_into = null where city = 'banyuwangi'");
            statement.execute("delete from project where city = 'banyuwangi'");
            statement.execute("delete from focus_area_wording where wording_key = 'smart mobility'");
            statement.execute("delete from sector where code = 'food-security'");
            statement.execute("delete from action_line where code in ('aec-2025-b1', 'mpac2025-4')");
            statement.execute("delete from instrument where code = 'aec-2025'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static final String REPORT = """
            {
              "city": "banyuwangi",
              "content": {
                "key": "integrated-tourism-management",
                "kind": "PROJECT",
                "title": "Integrated Tourism Management",
                "focusArea": "CIVIC_SOCIAL",
                "focusAreasAsWritten": [
                  "Tourism"
                ],
                "sectors": [
                  "tourism",
                  "public-services"
                ],
                "undertaking": "Build one booking and guide service for all villages",
                "benefit": "Families of the villages earn from guests who stay with them",
                "from": "2019",
                "until": "2022-12",
                "supportRequired": [
                  "INVESTMENT",
                  "ADVISORY"
                ],
                "funding": [
                  {
                    "amount": "1500000.00",
                    "currency": "IDR",
                    "kind": "CITY",
                    "secured": true,
                    "rate": "0.000070",
                    "rateSource": "Central bank",
                    "rateOn": "2018-07-02"
                  }
                ],
                "bankability": {
                  "claimed": "CONCEPT",
                  "tangibleOutcome": "A booking service in use",
                  "counterpart": "NOT_ON_RECORD",
                  "counterpartFound": false
                },
                "stakeholders": [
                  {
                    "name": "Association of guides",
                    "kind": "CITIZENS_ORGANISATION",
                    "role": "Runs the guide service"
                  }
                ],
                "supporters": [
                  {
                    "name": "A network of cities",
                    "help": "Drafting"
                  }
                ],
                "pillars": [
                  "ECONOMIC"
                ],
                "actionLines": [
                  "mpac2025-3"
                ],
                "urbanRural": {
                  "urban": 40,
                  "rural": 60
                },
                "inclusion": "Guides with disabilities are trained first",
                "milestones": [
                  {
                    "key": "service-opens",
                    "title": "The service opens",
                    "planned": "2021-06"
                  }
                ],
                "indicators": [
                  {
                    "key": "guests",
                    "name": "Guests in a year",
                    "unit": "guests",
                    "aggregation": "SUM",
                    "baseline": "800",
                    "baselineOn": "2018",
                    "targets": [
                      {
                        "period": "2022",
                        "value": "2000"
                      }
                    ],
                    "dimensions": [
                      "area"
                    ]
                  }
                ]
              },
              "status": "PLANNING",
              "occurredOn": "2022-09-21",
              "source": "ASCN Monitoring and Evaluation Report 2022"
            }
            """;

    private static final String OTHER = """
            {
              "city": "banyuwangi",
              "content": {
                "key": "tourism-platform",
                "title": "Tourism platform"
              },
              "occurredOn": "2022-09-21",
              "source": "ASCN Monitoring and Evaluation Report 2022"
            }
            """;
}
