package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.ADMISSION;
import static ascn.cityregistry.dossier.DossierCalls.SUBMISSION;
import static ascn.cityregistry.dossier.DossierCalls.asNominatorOf;
import static ascn.cityregistry.dossier.DossierCalls.asSecretariat;
import static ascn.cityregistry.dossier.DossierCalls.dossierOf;
import static ascn.cityregistry.dossier.DossierCalls.etagOf;
import static ascn.cityregistry.dossier.DossierCalls.open;
import static ascn.cityregistry.dossier.DossierCalls.submitted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of a dossier over HTTP. Each test writes dossiers of a member state of its own, so that none depends on another. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class DossierResourceTest {

    @Test
    @DisplayName("M07 the story over HTTP: opened, submitted, admitted, and the cities are members")
    void aDossierGoesFromDraftToAdmission() {
        var dossier = submitted("ID", "DKI Jakarta", "Makassar", "Banyuwangi");

        asSecretariat()
                .header("If-Match", etagOf(dossier))
                .body(ADMISSION)
                .when()
                .post(dossier + "/admission")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("status", equalTo("ADMITTED"))
                .body("decisionReference", equalTo("List of 26 pilot cities as of 23 March 2018"))
                .body("submission.occurredOn", equalTo("2018-02"))
                .body("submission.standing", equalTo("PLANNED"))
                .body("admission.occurredOn", equalTo("2018-03-23"));

        given().queryParam("memberState", "ID")
                .queryParam("asOf", "2018-03-23")
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(200)
                .body("items.id", contains("banyuwangi", "dki-jakarta", "makassar"))
                .body("items.cohort", hasItem("PILOT"));
        given().queryParam("memberState", "ID")
                .queryParam("asOf", "2018-03-22")
                .when()
                .get("/api/v1/cities")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    @DisplayName("M07 a partial dossier is kept and tells what it lacks; M12 a capital is known by its other name")
    void aPartialDossierTellsWhatItLacks() {
        asNominatorOf("VN")
                .body("{\"memberState\":\"VN\",\"cities\":[{\"name\":\"Hanoi\",\"territoryKind\":\"CITY\"}]}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/dossiers/"))
                .header("ETag", startsWith("\"0-json."))
                .body("status", equalTo("DRAFT"))
                .body("cities.cityId", contains("ha-noi"))
                .body("lacks.code", contains("officer-missing", "representative-missing"))
                .body("lacks.rule", contains("M07", "M07"));
    }

    @Test
    @DisplayName("M01 M03 M07 everything that stands against a submission is told at once")
    void allThatStandsAgainstASubmissionIsTold() {
        MemberStateCalls.joined("QY", "2000-01-01");
        var faulty = open("QY", "First Town", "Second Town", "Third Town", "Fourth Town");

        asNominatorOf("QY")
                .header("If-Match", etagOf(faulty))
                .body("{\"occurredOn\": \"2019-08-23\", \"source\": \"A test\"}")
                .post(faulty + "/submission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/several-rules-broken"))
                .body("errors.code", hasItems("capital-missing", "admission-path-not-open", "quota-exceeded"))
                .body("errors.rule", hasItems("M03", "M18", "M01"));
        assertThat(given().auth().oauth2(TestTokens.secretariat()).get(faulty).<String>path("status"))
                .isEqualTo("DRAFT");
    }

    @Test
    @DisplayName("M01 a fourth city is refused; three are not")
    void theQuotaHolds() {
        var three = open("MY", "Kuala Lumpur", "Johor Bahru", "Kuching");
        asNominatorOf("MY")
                .header("If-Match", etagOf(three))
                .body(dossierOf("MY", "Kuala Lumpur", "Johor Bahru", "Kuching", "Kota Kinabalu"))
                .when()
                .put(three)
                .then()
                .statusCode(200);

        asNominatorOf("MY")
                .header("If-Match", etagOf(three))
                .body(SUBMISSION)
                .when()
                .post(three + "/submission")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("rule", equalTo("M01"))
                .body("errors[0].pointer", equalTo("/cities"));

        asNominatorOf("MY")
                .header("If-Match", etagOf(three))
                .body(dossierOf("MY", "Kuala Lumpur", "Johor Bahru", "Kuching"))
                .when()
                .put(three)
                .then()
                .statusCode(200);
        asNominatorOf("MY")
                .header("If-Match", etagOf(three))
                .body(SUBMISSION)
                .when()
                .post(three + "/submission")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("M03 a dossier without the capital is refused and stays a draft")
    void theCapitalIsNeeded() {
        var dossier = open("TH", "Phuket");

        asNominatorOf("TH")
                .header("If-Match", etagOf(dossier))
                .body(SUBMISSION)
                .when()
                .post(dossier + "/submission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/capital-missing"))
                .body("rule", equalTo("M03"));

        asNominatorOf("TH").when().get(dossier).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void aMemberStateHasOneOpenDossierEvenWhenItAsksInParallel() throws Exception {
        var calls = IntStream.range(0, 8)
                .mapToObj(call -> (Callable<Integer>) () -> asNominatorOf("TL")
                        .body(dossierOf("TL", "Dili"))
                        .when()
                        .post("/api/v1/dossiers")
                        .statusCode())
                .toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var statuses = pool.invokeAll(calls).stream()
                    .map(DossierResourceTest::outcome)
                    .toList();

            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        } finally {
            pool.shutdown();
        }
    }

    private static int outcome(java.util.concurrent.Future<Integer> call) {
        try {
            return call.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        var dossier = open("SG", "Singapore");
        var read = etagOf(dossier);
        asNominatorOf("SG")
                .header("If-Match", read)
                .body(dossierOf("SG", "Singapore"))
                .when()
                .put(dossier)
                .then()
                .statusCode(200);

        asNominatorOf("SG")
                .body(SUBMISSION)
                .when()
                .post(dossier + "/submission")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/if-match-missing"));
        asNominatorOf("SG")
                .header("If-Match", "\"7-json\"")
                .body(SUBMISSION)
                .when()
                .post(dossier + "/submission")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));
        asNominatorOf("SG")
                .header("If-None-Match", etagOf(dossier))
                .when()
                .get(dossier)
                .then()
                .statusCode(304);
    }

    @Test
    @DisplayName("N01 what lies in the future can only be planned; N03 a plan makes no member")
    void theFutureCanOnlyBePlanned() {
        var dossier = submitted("MM", "Nay Pyi Taw");
        var admission = "{\"occurredOn\":\"2099-03\",\"standing\":\"%s\",\"decisionReference\":\"x\",\"source\":\"x\"}";

        asSecretariat()
                .header("If-Match", etagOf(dossier))
                .body(admission.formatted("RECORDED"))
                .when()
                .post(dossier + "/admission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
        asSecretariat()
                .header("If-Match", etagOf(dossier))
                .body(admission.formatted("PLANNED"))
                .when()
                .post(dossier + "/admission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/admission-only-planned"))
                .body("rule", equalTo("N03"));
    }

    @Test
    @DisplayName("M01 what is entered late leaves no later day above the quota; M12 a member is not nominated again")
    void theQuotaHoldsOnEveryLaterDay() {
        admitted("BN", "2019-06-01", "Bandar Seri Begawan", "Tutong");
        var late = open("BN", "Bandar Seri Begawan", "Seria");

        asNominatorOf("BN")
                .header("If-Match", etagOf(late))
                .body(SUBMISSION)
                .when()
                .post(late + "/submission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/city-already-member"))
                .body("rule", equalTo("M12"));

        asNominatorOf("BN")
                .header("If-Match", etagOf(late))
                .body(dossierOf("BN", "Seria", "Kuala Belait"))
                .when()
                .put(late)
                .then()
                .statusCode(200)
                .body("lacks", hasSize(0));
        asNominatorOf("BN")
                .header("If-Match", etagOf(late))
                .body("{\"occurredOn\":\"2019-07\",\"source\":\"a test\"}")
                .when()
                .post(late + "/submission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/quota-exceeded"));
        asNominatorOf("BN")
                .header("If-Match", etagOf(late))
                .body(SUBMISSION)
                .when()
                .post(late + "/submission")
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("capital-missing"));
    }

    private static void admitted(String memberState, String day, String... cities) {
        var dossier = submitted(memberState, cities);
        asSecretariat()
                .header("If-Match", etagOf(dossier))
                .body(ADMISSION.replace("2018-03-23", day))
                .when()
                .post(dossier + "/admission")
                .then()
                .statusCode(200);
    }
}
