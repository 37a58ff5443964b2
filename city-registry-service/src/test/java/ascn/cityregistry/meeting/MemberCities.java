package ascn.cityregistry.meeting;

import static io.restassured.RestAssured.given;

import ascn.cityregistry.dossier.DossierCalls;

/** Member cities of states of the tests, long before the network: nobody else is a member on those days. */
final class MemberCities {

    private MemberCities() {}

    /** The capital of a state of the tests becomes a member on a day, unless it is one. */
    static void admitted(String state, String day, String capital) {
        if (given().get("/api/v1/cities/" + capital).statusCode() == 200) {
            return;
        }
        var dossier = DossierCalls.open(state, state + " Port");
        MeetingCalls.asRepresentativeOf(state)
                .header("If-Match", DossierCalls.etagOf(dossier))
                .body("{\"occurredOn\": \"%s\", \"source\": \"A test\"}".formatted(day))
                .post(dossier + "/submission")
                .then()
                .statusCode(200);
        DossierCalls.admit(
                        dossier,
                        "{\"occurredOn\": \"%s\", \"decisionReference\": \"A decision\", \"source\": \"A test\"}"
                                .formatted(day))
                .statusCode(200);
    }
}
