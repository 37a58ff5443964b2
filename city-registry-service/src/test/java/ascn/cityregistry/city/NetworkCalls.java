package ascn.cityregistry.city;

import static ascn.cityregistry.city.CityCalls.asSecretariat;

import io.restassured.response.ValidatableResponse;

/** Calls about other networks of cities, as the Secretariat makes them. */
public final class NetworkCalls {

    private NetworkCalls() {}

    /** What is known of a network: 96 cities, seven of them in the region. */
    public static String network(String code, String name) {
        return """
                {"code": "%s", "name": "%s", "yearEstablished": 2005, "membersAsPrinted": "96 cities", "memberCities": 96,
                 "regionalMemberCities": 7, "countedOn": "2020-04", "source": "Example of the documentation"}
                """.formatted(code, name);
    }

    /** A network comes into the record. */
    public static void recorded(String code, String name) {
        asSecretariat()
                .body(network(code, name))
                .post("/api/v1/networks")
                .then()
                .statusCode(201);
    }

    /** A city belongs to a network. */
    public static ValidatableResponse join(String cityId, String membership) {
        return asSecretariat()
                .body(membership)
                .post("/api/v1/cities/" + cityId + "/network-memberships")
                .then();
    }
}
