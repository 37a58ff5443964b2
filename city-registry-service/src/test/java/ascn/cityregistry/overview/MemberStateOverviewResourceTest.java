package ascn.cityregistry.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import ascn.cityregistry.application.ApplicationCalls;
import ascn.cityregistry.city.CityCalls;
import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.cityregistry.tenure.TenureCalls;
import ascn.contracts.record.Act;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The joined view of a member state over HTTP. The states YV and QS are these tests' alone. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MemberStateOverviewResourceTest {

    @Inject
    ActorIds actorIds;

    private final LocalDate today = LocalDate.now(Act.ZONE);

    private static ValidatableResponse overview(String state, String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/member-states/" + state + "/overview")
                .then();
    }

    @Test
    @DisplayName("C17 the National Representative sees all cities of the own state together, down to each officer")
    void allCitiesTogether() {
        MemberStateCalls.joined("YV", "2019-06-15");
        CityCalls.admitted("YV", "2019-08-01", "YV Port", "Yv East");
        CityCalls.candidate("Yv Hill", "YV");
        TenureCalls.accept(
                        "overview-nr",
                        TenureCalls.representativeOf("YV", "2020-01-01").code())
                .statusCode(200);
        var officer = TenureCalls.recorded("/api/v1/cities/yv-east/officers", TenureCalls.officer("2020-01-01", null));
        TenureCalls.accept("overview-officer", officer.code()).statusCode(200);
        ApplicationCalls.open("YV", "Yv Hill");

        overview("YV", TestTokens.person("overview-nr"))
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("memberState", equalTo("YV"))
                .body("on", equalTo(today.toString()))
                .body("nationalRepresentative.vacant", equalTo(false))
                .body("nationalRepresentative.accepted", equalTo(true))
                .body("cities.id", equalTo(List.of("yv-east", "yv-hill", "yv-port")))
                .body("cities.status", equalTo(List.of("MEMBER", "CANDIDATE", "MEMBER")))
                .body("cities.officer.vacant", equalTo(List.of(false, false, true)))
                .body("cities[0].officer.tenureId", equalTo(officer.id()))
                .body("open.kind", equalTo(List.of("APPLICATION")))
                .body("open.cityName", equalTo(List.of("Yv Hill")))
                .body("open.status", equalTo(List.of("DRAFT")))
                .body("quota.members", equalTo(2))
                .body(not(containsString(actorIds.of("overview-officer"))));
        var quota = given().get("/api/v1/member-states/YV/quota?on=" + today).jsonPath();
        overview("YV", TestTokens.secretariat())
                .statusCode(200)
                .body("quota.citiesPerState", equalTo(quota.getInt("citiesPerState")))
                .body("quota.waived", equalTo(quota.getInt("waived")))
                .body("quota.members", equalTo(quota.getInt("members")));

        overview("YV", TestTokens.person("overview-officer"))
                .statusCode(403)
                .body("type", equalTo("/problems/not-permitted"));
        overview("YV", TestTokens.person("test-nr-KH"))
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"))
                .body("rule", equalTo("N06"));
    }

    @Test
    @DisplayName("C17 the view is the representative's of today: not on the day after the last; what is vacant is told")
    void onlyToWhoRepresentsItToday() {
        MemberStateCalls.joined("YW", "2019-06-16");
        var tenure = TenureCalls.representativeOf("YW", "2020-01-01");
        TenureCalls.accept("overview-former", tenure.code()).statusCode(200);
        overview("YW", TestTokens.person("overview-former"))
                .statusCode(200)
                .body("cities", equalTo(List.of()))
                .body("open", equalTo(List.of()));

        TenureCalls.end(tenure.address(), today.toString()).statusCode(200);

        overview("YW", TestTokens.person("overview-former"))
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        overview("YW", TestTokens.secretariat()).statusCode(200).body("nationalRepresentative.vacant", equalTo(true));
        overview("ZZ", TestTokens.secretariat())
                .statusCode(404)
                .body("type", equalTo("/problems/member-state-not-found"));
    }
}
