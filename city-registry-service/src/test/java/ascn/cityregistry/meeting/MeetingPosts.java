package ascn.cityregistry.meeting;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.TestTokens;
import io.restassured.RestAssured;
import javax.sql.DataSource;

/** Persons who hold posts, for the cells of the permission table: XT chaired in 1987, XU never does. */
public final class MeetingPosts {

    /** A delegation of XU. */
    public static final String DELEGATION = MeetingCalls.delegation("XU", "");

    /** Another one in its place. */
    public static final String CORRECTION = """
            {"head": "NATIONAL_REPRESENTATIVE", "reason": "A test"}
            """;

    private static final String LONG_AGO = "1987-01-01";

    private MeetingPosts() {}

    /** Represents XU, also today, and never chairs. */
    public static String representative() {
        return TestTokens.person("test-cells-nr-xu");
    }

    /** Represents XT, also today. */
    public static String otherRepresentative() {
        return chair();
    }

    /** Represents XT, which chaired in 1987: whoever is the Chair represents a state. */
    public static String chair() {
        return TestTokens.person("test-cells-nr-xt");
    }

    /** Where the delegation of XU is corrected, once it is named; it may be already. */
    public static String named(String meeting) {
        var answer = MeetingCalls.as(representative()).body(DELEGATION).post(meeting + "/delegations");
        if (answer.statusCode() != 200 && answer.statusCode() != 409) {
            throw new AssertionError("The delegation is not named: " + answer.asString());
        }
        return meeting + "/delegations/XU";
    }

    /** Puts them into office, and a meeting on record; answers the address of the meeting. */
    public static String held(DataSource database, ActorIds actorIds) {
        for (var state : new String[] {"XT", "XU"}) {
            MeetingCalls.state(state);
            if (!MeetingCalls.isHeld(database, MeetingCalls.NR, state, LONG_AGO)) {
                var holder = actorIds.of("test-cells-nr-" + state.toLowerCase(java.util.Locale.ROOT));
                MeetingCalls.tenure(database, MeetingCalls.NR, state, state, LONG_AGO, null, holder);
            }
        }
        boolean chairs =
                RestAssured.get("/api/v1/chairmanships?asOf=1987-06-01").<Integer>path("items.size()") > 0;
        if (!chairs) {
            ChairmanshipCalls.recorded("XT", LONG_AGO, "1988-01-01");
        }
        MeetingCalls.forget(database, 1987);
        return MeetingCalls.held(88, "1987-07-08");
    }
}
