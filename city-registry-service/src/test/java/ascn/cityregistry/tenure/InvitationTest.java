package ascn.cityregistry.tenure;

import static ascn.cityregistry.tenure.TenureCalls.ACCEPTANCE;
import static ascn.cityregistry.tenure.TenureCalls.BRUNEI;
import static ascn.cityregistry.tenure.TenureCalls.KUALA_BELAIT;
import static ascn.cityregistry.tenure.TenureCalls.TENURES;
import static ascn.cityregistry.tenure.TenureCalls.accept;
import static ascn.cityregistry.tenure.TenureCalls.asPerson;
import static ascn.cityregistry.tenure.TenureCalls.asSecretariat;
import static ascn.cityregistry.tenure.TenureCalls.end;
import static ascn.cityregistry.tenure.TenureCalls.etagOf;
import static ascn.cityregistry.tenure.TenureCalls.kualaBelaitIsAMember;
import static ascn.cityregistry.tenure.TenureCalls.officer;
import static ascn.cityregistry.tenure.TenureCalls.recorded;
import static ascn.cityregistry.tenure.TenureCalls.representative;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.tenure.TenureCalls.Recorded;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a person takes a post, told for Brunei Darussalam. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class InvitationTest {

    private static final String SHEPHERD = "/api/v1/member-states/BN/shepherd-representatives";
    private static final String THAILAND = "/api/v1/member-states/TH/representatives";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    @AfterEach
    void forget() {
        TenureCalls.forgetBrunei(database);
        TenureCalls.forget(database, "member_state = 'TH' and since < '2010-01-01'");
    }

    private static void refused(String person, String code) {
        accept(person, code)
                .statusCode(404)
                .body("type", equalTo("/problems/invitation-not-valid"))
                .body("detail", equalTo("This code invites nobody"));
    }

    @Test
    @DisplayName("N06 the code binds the tenure to the person who redeems it, for all its days")
    void theCodeBindsThePerson() {
        var tenure = recorded(BRUNEI, representative("2019-01-01", "2020-01-01"));

        accept("representative", tenure.code())
                .statusCode(200)
                .body("id", equalTo(tenure.id()))
                .body("subject", equalTo("BN"))
                .body("until", equalTo("2020-01-01"));

        asPerson("representative")
                .get(TENURES + "?asOf=2019-12-31")
                .then()
                .body("items.id", equalTo(List.of(tenure.id())));
        asPerson("representative").get(TENURES + "?asOf=2020-01-01").then().body("items.id", equalTo(List.of()));
    }

    @Test
    @DisplayName("N06 the same person may redeem it again and gets the same answer; nobody else may")
    void itIsRedeemedOnce() {
        var tenure = recorded(BRUNEI, representative("2019-01-01", null));
        var first = accept("representative", tenure.code()).statusCode(200).extract();

        var again = accept("representative", tenure.code()).statusCode(200).extract();

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        refused("somebody-else", tenure.code());
    }

    @Test
    @DisplayName("N06 unknown, void, used or ended: a code that invites nobody is answered in one way")
    void oneRefusalForAll() {
        var tenure = recorded(BRUNEI, representative("2019-01-01", null));
        var voided = tenure.code();
        asSecretariat()
                .header("If-Match", etagOf(tenure.address()))
                .post(tenure.address() + "/invitation")
                .then()
                .statusCode(200);
        var ended = recorded(BRUNEI, representative("2015-01-01", "2016-01-01"));
        end(recorded(SHEPHERD, representative("2019-01-01", null)).address(), "2020-01-01")
                .statusCode(200);

        refused("guesser", voided);
        refused("guesser", "no code at all");
        refused("guesser", "A".repeat(64));
        refused("guesser", voided.substring(0, 63) + (voided.endsWith("A") ? "B" : "A"));
        refused("guesser", ended.code().substring(0, 22) + voided.substring(22));
        asPerson("guesser")
                .body("{\"code\": \"\"}")
                .post(ACCEPTANCE)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"));
        given().contentType(ContentType.JSON)
                .body("{\"code\": \"x\"}")
                .post(ACCEPTANCE)
                .then()
                .statusCode(401);
    }

    @Test
    @DisplayName("N06 the code of a tenure that has ended is void")
    void noCodeAfterTheEnd() {
        var tenure = recorded(BRUNEI, representative("2019-01-01", null));
        end(tenure.address(), "2020-01-01").statusCode(200);

        refused("representative", tenure.code());
        asSecretariat()
                .header("If-Match", etagOf(tenure.address()))
                .post(tenure.address() + "/invitation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/tenure-already-ended"));
    }

    @Test
    @DisplayName("N06 another code makes the one before void, and there is none once a person is bound")
    void anotherCode() {
        var tenure = recorded(BRUNEI, representative("2019-01-01", null));
        var another = asSecretariat()
                .header("If-Match", etagOf(tenure.address()))
                .post(tenure.address() + "/invitation")
                .then()
                .statusCode(200)
                .body("tenure.id", equalTo(tenure.id()))
                .extract()
                .<String>path("invitationCode");

        refused("representative", tenure.code());
        accept("representative", another).statusCode(200);
        asSecretariat()
                .header("If-Match", etagOf(tenure.address()))
                .post(tenure.address() + "/invitation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/tenure-already-accepted"));
    }

    @Test
    @DisplayName("N06 a repeated call shows its code again, as long as it is good; no other answer has one")
    void aRepetitionShowsTheCode() {
        var key = UUID.randomUUID();
        var first = record(key).statusCode(201).extract();
        Recorded tenure = new Recorded(first.header("Location"), first.path("invitationCode"));

        record(key).statusCode(201).body("invitationCode", equalTo(tenure.code()));
        asSecretariat()
                .header("If-Match", etagOf(tenure.address()))
                .post(tenure.address() + "/invitation")
                .then()
                .statusCode(200);
        record(key).statusCode(201).body("invitationCode", nullValue());

        var seen = new ArrayList<String>();
        for (var address : new String[] {tenure.address(), BRUNEI, TENURES + "?memberState=BN"}) {
            seen.add(asSecretariat()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        assertThat(seen).allSatisfy(answer -> assertThat(answer).doesNotContain("nvitation", tenure.code()));
    }

    private static ValidatableResponse record(UUID key) {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(representative("2019-01-01", null))
                .post(BRUNEI)
                .then();
    }

    @Test
    @DisplayName(
            "C03 an officer of a city cannot become National Representative for days of both, nor the other way round")
    void noOfficerBesideARepresentative() {
        kualaBelaitIsAMember();
        accept(
                        "both",
                        recorded(KUALA_BELAIT, officer("2019-01-01", "2020-01-01"))
                                .code())
                .statusCode(200);
        var overlapping = recorded(BRUNEI, representative("2019-12-31", "2021-01-01"));

        accept("both", overlapping.code())
                .statusCode(409)
                .body("type", equalTo("/problems/representative-holds-another-post"))
                .body("rule", equalTo("C03"));
        accept("another", overlapping.code()).statusCode(200);
        accept(
                        "another",
                        recorded(KUALA_BELAIT, officer("2020-12-31", "2022-01-01"))
                                .code())
                .statusCode(409)
                .body("type", equalTo("/problems/representative-holds-another-post"));
    }

    @Test
    @DisplayName("C03 posts that meet without a common day may be held one after the other")
    void oneAfterTheOther() {
        kualaBelaitIsAMember();
        accept(
                        "both",
                        recorded(KUALA_BELAIT, officer("2019-01-01", "2020-01-01"))
                                .code())
                .statusCode(200);
        accept(
                        "both",
                        recorded(BRUNEI, representative("2020-01-01", "2021-01-01"))
                                .code())
                .statusCode(200);
        accept(
                        "both",
                        recorded(BRUNEI, representative("2021-01-01", "2022-01-01"))
                                .code())
                .statusCode(200);
    }

    @Test
    @DisplayName("C03 nobody is National Representative of two states on one day")
    void noRepresentativeOfTwoStates() {
        accept(
                        "two",
                        recorded(BRUNEI, representative("2001-01-01", "2002-01-01"))
                                .code())
                .statusCode(200);

        accept(
                        "two",
                        recorded(THAILAND, representative("2001-12-31", "2003-01-01"))
                                .code())
                .statusCode(409)
                .body("type", equalTo("/problems/representative-holds-another-post"));
        accept(
                        "two",
                        recorded(THAILAND, representative("2000-01-01", "2001-01-01"))
                                .code())
                .statusCode(200);
        accept(
                        "two",
                        recorded(SHEPHERD, representative("2001-01-01", "2002-01-01"))
                                .code())
                .statusCode(200);
    }

    @Test
    @DisplayName("C11 who acts for a shepherd is an official of that state: no post of another one on the same days")
    void theShepherdsPersonIsOfThatState() {
        kualaBelaitIsAMember();
        accept(
                        "official",
                        recorded(THAILAND, representative("2001-01-01", "2002-01-01"))
                                .code())
                .statusCode(200);

        var shepherd = recorded(SHEPHERD, representative("2001-12-31", "2003-01-01"));
        accept("official", shepherd.code())
                .statusCode(409)
                .body("type", equalTo("/problems/shepherds-person-of-another-state"))
                .body("rule", equalTo("C11"));
        accept("another-official", shepherd.code()).statusCode(200);
        accept(
                        "another-official",
                        recorded(THAILAND, representative("2002-12-31", "2004-01-01"))
                                .code())
                .statusCode(409)
                .body("type", equalTo("/problems/shepherds-person-of-another-state"));
        accept(
                        "another-official",
                        recorded(KUALA_BELAIT, officer("2002-01-01", "2003-01-01"))
                                .code())
                .statusCode(200);
        accept(
                        "official",
                        recorded(SHEPHERD, representative("2003-01-01", "2004-01-01"))
                                .code())
                .statusCode(200);
    }

    @Test
    @DisplayName("C03 of two invitations that one person redeems in parallel, one is refused")
    void inParallelOneIsRefused() throws Exception {
        var codes = List.of(
                recorded(BRUNEI, representative("2001-01-01", "2002-01-01")).code(),
                recorded(THAILAND, representative("2001-01-01", "2002-01-01")).code());
        var pool = Executors.newFixedThreadPool(2);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (var code : codes) {
                calls.add(() -> accept("in-a-hurry", code).extract().statusCode());
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(calls)) {
                statuses.add(answer.get());
            }

            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @DisplayName("N06 no code is in events, audit entries, keys of repetition or tenures")
    void codesAreKeptNowhere() throws SQLException {
        var tenure = recorded(BRUNEI, representative("2019-01-01", null));
        accept("representative", tenure.code()).statusCode(200);
        accept("somebody-else", tenure.code()).statusCode(404);

        for (var table : new String[] {"outbox_message", "audit_entry", "idempotency_key", "tenure"}) {
            assertThat(rowsWith(table, tenure.code())).as(table).isZero();
        }
        assertThat(rowsWith("outbox_message", tenure.id())).isEqualTo(2);
    }

    private int rowsWith(String table, String text) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from " + table + " kept where kept::text like '%' || ? || '%'")) {
            query.setString(1, text);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    @DisplayName("N06 a guess leaves an entry in the audit trail, without the code")
    void aGuessIsKept() {
        var correlationId = "guess-" + UUID.randomUUID();
        asPerson("guesser")
                .header("X-Correlation-Id", correlationId)
                .body("{\"code\": \"" + "A".repeat(64) + "\"}")
                .post(ACCEPTANCE)
                .then()
                .statusCode(404);

        await().untilAsserted(() -> assertThat(asSecretariat()
                        .get("/api/v1/audit?from=2026-01-01T00:00:00Z&operation=acceptInvitation")
                        .jsonPath()
                        .getList("items.findAll { it.correlationId == '" + correlationId + "' }.refusal"))
                .containsExactly("invitation-not-valid"));
    }

    @Test
    @DisplayName("N06 whoever redeems codes is limited by a policy of its own")
    void guessingIsLimited() {
        var config = ConfigProvider.getConfig();

        assertThat(config.getValues("ascn.rate-limit.policies", String.class)).contains("invitations");
        assertThat(config.getValues("ascn.rate-limit.policy.invitations.operations", String.class))
                .containsExactly("acceptInvitation");
    }
}
