package ascn.cityregistry.tenure;

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
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import ascn.contracts.record.Act;
import ascn.platform.testsupport.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tenures of posts over HTTP, told for Brunei Darussalam. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class TenureResourceTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    @AfterEach
    void forgetBrunei() {
        TenureCalls.forgetBrunei(database);
    }

    private static JsonPath history(String address) {
        return given().get(address).then().statusCode(200).extract().jsonPath();
    }

    private static LocalDate today() {
        return LocalDate.now(Act.ZONE);
    }

    @Test
    @DisplayName("C01 a city has one officer on a day or is visibly vacant; where one tenure ends, the next may begin")
    void oneOfficerOrAVacancy() {
        kualaBelaitIsAMember();
        recorded(KUALA_BELAIT, officer("2020-01-01", "2021-01-01"));
        recorded(KUALA_BELAIT, officer("2018-07-08", "2019-01-01"));
        recorded(KUALA_BELAIT, officer("2019-01-01", "2019-06-01"));

        for (var period : new String[][] {
            {"2018-07-07", "2018-07-09"},
            {"2018-12-31", "2019-01-01"},
            {"2020-03-01", "2020-04-01"},
            {"2019-06-01", null}
        }) {
            asSecretariat()
                    .body(officer(period[0], period[1]))
                    .post(KUALA_BELAIT)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/tenure-overlap"))
                    .body("rule", equalTo("C01"))
                    .body("detail", containsString("from 20"));
        }
        var periods = history(KUALA_BELAIT);
        assertThat(periods.getList("since"))
                .containsExactly("2018-07-08", "2019-01-01", "2019-06-01", "2020-01-01", "2021-01-01");
        assertThat(periods.getList("vacant")).containsExactly(false, false, true, false, true);
        assertThat(periods.getList("memberState")).containsOnly("BN");
        for (var day : new String[][] {
            {"2018-07-07", "true"}, {"2018-07-08", "false"}, {"2018-12-31", "false"}, {"2019-01-01", "false"},
            {"2019-05-31", "false"}, {"2019-06-01", "true"}, {"2019-12-31", "true"}, {"2020-12-31", "false"},
            {"2021-01-01", "true"}
        }) {
            given().get(KUALA_BELAIT + "?asOf=" + day[0])
                    .then()
                    .body("$", hasSize(1))
                    .body("[0].vacant", equalTo(Boolean.valueOf(day[1])));
        }
    }

    @Test
    @DisplayName("C01 a post of which nothing is on record is vacant, without a first and a last day")
    void nothingOnRecordIsAVacancy() {
        given().get(BRUNEI)
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].vacant", equalTo(true))
                .body("[0].since", nullValue())
                .body("[0].until", nullValue())
                .body("[0].tenureId", nullValue());
    }

    @Test
    @DisplayName("C01 of those who take the same days in parallel, one has them")
    void inParallelOneIsRecorded() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (int call = 0; call < 4; call++) {
                calls.add(() -> asSecretariat()
                        .body(representative("2001-01-01", "2002-01-01"))
                        .post(BRUNEI)
                        .statusCode());
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(calls)) {
                statuses.add(answer.get());
            }

            assertThat(statuses).containsOnlyOnce(201).contains(409).containsOnly(201, 409);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @DisplayName("C01 the database knows no two tenures of a post on one day either")
    void theConstraintMeansTheSame() {
        recorded(BRUNEI, representative("2001-01-01", "2002-01-01"));

        assertThat(catchThrowable(() -> TenureCalls.execute(database, """
                        insert into tenure (tenure_id, version, post, subject, member_state, since, start_on_record, body,
                                            sample, source, recorded_at, recorded_by, invitation_generation)
                        values (gen_random_uuid(), 0, 'NATIONAL_REPRESENTATIVE', 'BN', 'BN', '2001-12-31', true, 'x', true,
                                'x', now(), 'x', 1)
                        """))).hasMessageContaining("ex_tenure_overlap");
    }

    @Test
    @DisplayName("N01 a tenure ends when its holder leaves; what was known before stays answerable")
    void theEndIsRecorded() {
        var untold = Instant.now();
        var tenure = recorded(BRUNEI, representative("2019-01-01", null)).address();
        var tag = etagOf(tenure);
        var before = Instant.now();

        end(tenure, "2024-02-01")
                .statusCode(200)
                .body("until", equalTo("2024-02-01"))
                .body("endSource", equalTo("A test"));

        given().get(BRUNEI + "?asOf=2024-01-31").then().body("[0].vacant", equalTo(false));
        given().get(BRUNEI + "?asOf=2024-02-01").then().body("[0].vacant", equalTo(true));
        given().get(BRUNEI + "?asOf=2024-02-01&knownAt=" + before)
                .then()
                .body("[0].vacant", equalTo(false))
                .body("[0].until", nullValue());
        given().get(tenure + "?knownAt=" + before)
                .then()
                .header("ETag", equalTo(tag))
                .body("until", nullValue());
        given().get(BRUNEI + "?knownAt=" + untold).then().body("[0].vacant", equalTo(true));
        given().get(tenure + "?knownAt=" + untold).then().statusCode(404);
        end(tenure, "2024-02-01").statusCode(409).body("type", equalTo("/problems/tenure-already-ended"));
        asSecretariat()
                .header("If-Match", tag)
                .body("{\"until\": \"2024-03-01\", \"source\": \"A test\"}")
                .post(tenure + "/end")
                .then()
                .statusCode(412);
        asSecretariat()
                .body("{\"until\": \"2024-03-01\", \"source\": \"A test\"}")
                .post(tenure + "/end")
                .then()
                .statusCode(428);
    }

    @Test
    @DisplayName("N01 nothing of a tenure lies in the future; its last day may be today")
    void nothingLiesInTheFuture() {
        var tomorrow = today().plusDays(1);
        asSecretariat()
                .body(representative(tomorrow.toString(), null))
                .post(BRUNEI)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"))
                .body("errors[0].pointer", equalTo("/since"));
        asSecretariat()
                .body(representative("2020-01-01", tomorrow.plusDays(1).toString()))
                .post(BRUNEI)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/until"));
        var tenure = recorded(BRUNEI, representative("2020-01-01", null)).address();
        end(tenure, tomorrow.plusDays(1).toString())
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
        end(tenure, "2020-01-01").statusCode(400).body("type", equalTo("/problems/period-without-days"));
        end(tenure, tomorrow.toString()).statusCode(200);
    }

    @Test
    @DisplayName("N04 a sample tenure of the past is marked as such, and its start may be NOT_ON_RECORD")
    void aSampleTenure() {
        asSecretariat()
                .body("""
                        {"since": "2018-03-23", "startOnRecord": false, "body": "NOT_ON_RECORD", "sample": true,
                         "source": "Sample network"}
                        """)
                .post(BRUNEI)
                .then()
                .statusCode(201)
                .body("tenure.sample", equalTo(true))
                .body("tenure.startOnRecord", equalTo(false))
                .body("tenure.body", equalTo("NOT_ON_RECORD"));
        given().get(BRUNEI + "?asOf=2018-03-23")
                .then()
                .body("[0].sample", equalTo(true))
                .body("[0].startOnRecord", equalTo(false));
    }

    @Test
    @DisplayName("N02 a tenure that begins today says what it must; all that is wrong is told at once")
    void aTenureOfTodayIsComplete() {
        kualaBelaitIsAMember();
        asSecretariat()
                .body("""
                        {"since": "%s", "startOnRecord": false, "body": "NOT_ON_RECORD", "designation": "EQUIVALENT",
                         "source": "A test"}
                        """.formatted(today()))
                .post(KUALA_BELAIT)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/several-rules-broken"))
                .body("errors.pointer", equalTo(List.of("/designation", "/startOnRecord", "/body")))
                .body("errors.rule", equalTo(List.of("C02", "N02", "N02")));
        asSecretariat()
                .body("{\"since\": \"soon\", \"body\": \" \", \"equivalentPost\": \"\", \"sample\": \"no\"}")
                .post(KUALA_BELAIT)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/since", "/body", "/designation", "/sample", "/source"));
    }

    @Test
    @DisplayName("M16 a representative is of a state that was a member on the first day; an officer is of a known city")
    void ofAMemberStateAndACity() {
        asSecretariat()
                .body(representative("1984-01-06", "1985-01-01"))
                .post(BRUNEI)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-member-state-on-the-day"));
        recorded(BRUNEI, representative("1984-01-07", "1985-01-01"));
        asSecretariat()
                .body(representative("2019-01-01", null))
                .post("/api/v1/member-states/JP/representatives")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/member-state-not-found"));
        given().get("/api/v1/member-states/JP/shepherd-representatives").then().statusCode(404);
        asSecretariat()
                .body(officer("2019-01-01", null))
                .post("/api/v1/cities/nowhere-city/officers")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/city-not-found"));
        given().get("/api/v1/cities/nowhere-city/officers").then().statusCode(404);
    }

    @Test
    @DisplayName("N01 a tenure that nobody has accepted is corrected, and what was known before stays answerable")
    void aCorrectionKeepsWhatWasKnown() {
        var tenure = recorded(BRUNEI, representative("2019-01-01", null)).address();
        recorded(BRUNEI, representative("2018-01-01", "2018-06-01"));
        var before = Instant.now();

        correct(tenure, "2018-05-31").statusCode(409).body("type", equalTo("/problems/tenure-overlap"));
        correct(tenure, "2018-06-01")
                .statusCode(200)
                .body("since", equalTo("2018-06-01"))
                .body("reason", equalTo("Another day"));

        given().get(BRUNEI + "?asOf=2018-12-31").then().body("[0].vacant", equalTo(false));
        given().get(BRUNEI + "?asOf=2018-12-31&knownAt=" + before).then().body("[0].vacant", equalTo(true));
        given().get(tenure + "?knownAt=" + before).then().body("since", equalTo("2019-01-01"));
        asSecretariat().body(correction("2018-06-01")).put(tenure).then().statusCode(428);
        end(tenure, "2024-01-01").statusCode(200);
        correct(tenure, "2018-07-01").statusCode(409).body("type", equalTo("/problems/tenure-already-ended"));
    }

    private static ValidatableResponse correct(String tenure, String since) {
        return asSecretariat()
                .header("If-Match", etagOf(tenure))
                .body(correction(since))
                .put(tenure)
                .then();
    }

    private static String correction(String since) {
        return representative(since, null).replace("\"source\"", "\"reason\": \"Another day\", \"source\"");
    }

    @Test
    @DisplayName("N06 everyone sees post, days and body; the person only the holder and the Secretariat")
    void whoSeesWhat() {
        var recorded = recorded(BRUNEI, representative("2019-01-01", null));
        accept("brunei-representative", recorded.code()).statusCode(200);

        for (var address : new String[] {recorded.address(), BRUNEI, BRUNEI + "?asOf=2020-01-01"}) {
            assertThat(given().get(address).then().statusCode(200).extract().asString())
                    .contains("Ministry of Development")
                    .doesNotContain("holder", "accepted");
        }
        var holder = asPerson("brunei-representative")
                .get(TENURES + "?holder=me")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(recorded.id())))
                .extract()
                .<String>path("items[0].holder");
        asPerson("brunei-representative").get(TENURES).then().body("items.holder", equalTo(List.of(holder)));
        asPerson("a-stranger").get(TENURES + "?memberState=BN").then().body("items", hasSize(0));
        asPerson("a-stranger")
                .get(TENURES + "?holder=" + holder)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/tenures-of-another"));
        asSecretariat()
                .get(TENURES + "?memberState=BN&post=NATIONAL_REPRESENTATIVE&subject=BN&asOf=2019-01-01")
                .then()
                .body("items.holder", equalTo(List.of(holder)));
        asSecretariat()
                .get(TENURES + "?memberState=BN&knownAt=2020-01-01T00:00:00Z")
                .then()
                .body("items", hasSize(0));
        asSecretariat().get(TENURES + "?holder=" + holder).then().body("items", hasSize(1));
        given().get(TENURES).then().statusCode(401);
    }

    @Test
    void theListGoesOnWhereThePageBeforeEnded() {
        recorded(BRUNEI, representative("2002-01-01", "2003-01-01"));
        recorded(BRUNEI, representative("2001-01-01", "2002-01-01"));
        recorded(BRUNEI, representative("2003-01-01", "2004-01-01"));

        var seen = new ArrayList<String>();
        var next = TENURES + "?memberState=BN&limit=1";
        while (next != null) {
            var page = asSecretariat().get(next).then().statusCode(200).extract();
            seen.addAll(page.jsonPath().getList("items.since", String.class));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen).containsExactly("2001-01-01", "2002-01-01", "2003-01-01");
    }
}
