package ascn.cityregistry.chairmanship;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Entries of the ASEAN Chair calendar, as the Secretariat makes them. The years from 2018 on are those of the record, the
 * same for every test; whoever wants other chairs takes days outside of them that no other test takes.
 */
public final class ChairmanshipCalls {

    static final String CALENDAR = "/api/v1/chairmanships";

    /** Who chaired ASEAN, and who is to, by the data of the network. */
    public static final Map<Integer, String> ON_RECORD = onRecord();

    private static final int LAST_YEAR_THAT_BEGAN = 2026;

    private ChairmanshipCalls() {}

    private static Map<Integer, String> onRecord() {
        var chairs = new LinkedHashMap<Integer, String>();
        int year = 2018;
        for (var state : new String[] {"SG", "TH", "VN", "BN", "KH", "ID", "LA", "MY", "PH", "SG"}) {
            chairs.put(year++, state);
        }
        return chairs;
    }

    /** The calendar of the record, 2018 to 2027, entered where it is not yet. */
    public static void theCalendarOfTheRecord() {
        ON_RECORD.forEach((year, state) -> {
            boolean entered = given().get(CALENDAR + "?asOf=" + year + "-06-01")
                            .then()
                            .extract()
                            .<Integer>path("items.size()")
                    > 0;
            if (!entered) {
                recorded(state, year + "-01-01", (year + 1) + "-01-01", year > LAST_YEAR_THAT_BEGAN);
            }
        });
    }

    /** A member state chairs on these days; answers the address of the entry. */
    public static String recorded(String memberState, String from, String until) {
        return recorded(memberState, from, until, false);
    }

    /** A member state is to chair on these days; answers the address of the entry. */
    public static String planned(String memberState, String from, String until) {
        return recorded(memberState, from, until, true);
    }

    private static String recorded(String memberState, String from, String until, boolean planned) {
        return posted(entry(memberState, from, until, planned ? "PLANNED" : "RECORDED"));
    }

    /** The same with a source of its own. */
    static String recorded(String memberState, String from, String until, String source) {
        return posted(entry(memberState, from, until, "RECORDED").replace("A test", source));
    }

    private static String posted(String body) {
        return asSecretariat()
                .body(body)
                .post(CALENDAR)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static RequestSpecification asSecretariat() {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    static String entry(String memberState, String from, String until, String standing) {
        return """
                {"memberState": "%s", "from": "%s", "until": "%s", "standing": "%s", "source": "A test"}
                """.formatted(memberState, from, until, standing);
    }

    /** Corrects the entry of that address. */
    public static void corrected(String entry, String memberState, String from, String until) {
        asSecretariat()
                .header("If-Match", etagOf(entry))
                .body(correction(memberState, from, until))
                .put(entry)
                .then()
                .statusCode(200);
    }

    static String correction(String memberState, String from, String until) {
        return """
                {"memberState": "%s", "from": "%s", "until": "%s", "source": "A test", "reason": "It was wrong"}
                """.formatted(memberState, from, until);
    }

    static String etagOf(String entry) {
        return given().get(entry).then().statusCode(200).extract().header("ETag");
    }
}
