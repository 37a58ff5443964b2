package ascn.cityregistry.application;

import static ascn.cityregistry.dossier.DossierCalls.asNominatorOf;
import static ascn.cityregistry.dossier.DossierCalls.asSecretariat;
import static ascn.cityregistry.dossier.DossierCalls.etagOf;

import ascn.cityregistry.memberstate.MemberStateCalls;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Calls about applications, as the record of the years after 2019 needs them. */
public final class ApplicationCalls {

    static final String APPLICATIONS = "/api/v1/applications";
    public static final String SUBMISSION = """
            {"occurredOn": "2024-06", "source": "ASEAN Smart Cities Network (web page, 2026)"}
            """;
    static final String WAIVER =
            ", \"waiver\": {\"decisionReference\": \"NOT_ON_RECORD\", \"source\": \"ASEAN Smart Cities Network (web page, 2026)\"}";

    private ApplicationCalls() {}

    /** The application of a city of which the record knows nothing but that it is a member. */
    public static String applicationOf(String memberState, String city) {
        return """
                {"memberState": "%s", "name": "%s", "territoryKind": "REGENCY",
                 "chiefSmartCityOfficer": {"designation": "NOT_ON_RECORD"},
                 "actionPlan": {"vision": "NOT_ON_RECORD", "focusAreas": ["NOT_ON_RECORD"],
                  "infrastructurePlan": "NOT_ON_RECORD", "dataPlatformPlan": "NOT_ON_RECORD",
                  "sustainabilityModel": "NOT_ON_RECORD"}}
                """.formatted(memberState, city);
    }

    /** @param more further members, each with a comma before it */
    static String admission(String day, String more) {
        return """
                {"occurredOn": "%s", "decisionReference": "NOT_ON_RECORD",
                 "source": "ASEAN Smart Cities Network (web page, 2026)"%s}
                """.formatted(day, more);
    }

    /** Opens an application that is complete for an act of the record, and answers its address. */
    public static String open(String memberState, String city) {
        return asNominatorOf(memberState)
                .body(applicationOf(memberState, city))
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Opens an application, submits it and answers its address. */
    public static String submitted(String memberState, String city, String submission) {
        var application = open(memberState, city);
        submit(memberState, application, submission).statusCode(200);
        return application;
    }

    static ValidatableResponse submit(String memberState, String application, String submission) {
        return act(asNominatorOf(memberState), application, "submission", submission);
    }

    static ValidatableResponse admit(String application, String admission) {
        return act(asSecretariat(), application, "admission", admission);
    }

    /** An act on an application as it is now. */
    static ValidatableResponse act(RequestSpecification actor, String application, String act, String body) {
        return actor.header("If-Match", etagOf(application))
                .body(body)
                .post(application + "/" + act)
                .then();
    }

    /** A new state of 2019, and a city of it that comes in by an application on that day. */
    public static void member(String memberState, String city, String day) {
        MemberStateCalls.joined(memberState, "2019-01-15");
        var submission = "{\"occurredOn\": \"%s\", \"source\": \"A test\"}".formatted(day);
        admit(submitted(memberState, city, submission), admission(day, "")).statusCode(200);
    }
}
