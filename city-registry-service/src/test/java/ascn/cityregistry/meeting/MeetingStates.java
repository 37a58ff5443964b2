package ascn.cityregistry.meeting;

import static io.restassured.RestAssured.given;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.platform.identity.ActorIds;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/**
 * The states that the tests of meetings speak of. XM chairs in 1985 and 1990 and has a representative, XN chairs in 1986 and
 * has none then; each test has years of its own, or forgets the meeting of its year.
 */
abstract class MeetingStates {

    private static boolean prepared;

    @Inject
    AgroalDataSource database;

    @Inject
    ActorIds actorIds;

    @BeforeEach
    void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        for (var state : List.of("XM", "XN")) {
            MeetingCalls.state(state);
        }
        chairs("XM", 1985);
        chairs("XN", 1986);
        chairs("XM", 1990);
        MeetingCalls.representative(database, actorIds, "XM", "1985-01-01", "1991-01-01");
        MeetingCalls.representative(database, actorIds, "XN", "1990-01-01", "1991-01-01");
        MemberCities.admitted(database, "XM", "1984-05-01", "xm-port");
        MemberCities.admitted(database, "XN", "1984-05-01", "xn-port");
        if (!MeetingCalls.isHeld(database, MeetingCalls.OFFICER, "xm-port", "1985-01-01")) {
            MeetingCalls.tenure(
                    database,
                    MeetingCalls.OFFICER,
                    "xm-port",
                    "XM",
                    "1985-01-01",
                    "1991-01-01",
                    actorIds.of("test-csco-xm"));
        }
    }

    private static void chairs(String state, int year) {
        boolean known =
                given().get("/api/v1/chairmanships?asOf=" + year + "-06-01").<Integer>path("items.size()") > 0;
        if (!known) {
            ChairmanshipCalls.recorded(state, year + "-01-01", (year + 1) + "-01-01");
        }
    }
}
