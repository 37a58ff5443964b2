package ascn.cityregistry.tenure;

import static ascn.cityregistry.tenure.TenureCalls.KUALA_BELAIT;
import static ascn.cityregistry.tenure.TenureCalls.accept;
import static ascn.cityregistry.tenure.TenureCalls.asSecretariat;
import static ascn.cityregistry.tenure.TenureCalls.etagOf;
import static ascn.cityregistry.tenure.TenureCalls.kualaBelaitIsAMember;
import static ascn.cityregistry.tenure.TenureCalls.officer;
import static ascn.cityregistry.tenure.TenureCalls.officerOfKualaBelait;
import static ascn.cityregistry.tenure.TenureCalls.recorded;
import static ascn.cityregistry.tenure.TenureCalls.representativeOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.city.CityCalls;
import ascn.cityregistry.tenure.TenureCalls.Recorded;
import ascn.contracts.record.Act;
import ascn.platform.identity.ActorIds;
import ascn.platform.identity.HeldPost;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Post;
import ascn.roster.RosterPosts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of an officer when the city is withdrawn or merged, told for Kuala Belait. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class OfficersOfCitiesTest {

    private static final String CITY = "/api/v1/cities/kuala-belait";
    private static final String REPRESENTATIVE = "representative-of-bn";

    @Inject
    AgroalDataSource database;

    @Inject
    ActorIds actorIds;

    @Inject
    RosterPosts posts;

    private final LocalDate today = LocalDate.now(Act.ZONE);

    @BeforeEach
    void aMemberCity() {
        TenureCalls.forgetBrunei(database);
        kualaBelaitIsAMember();
    }

    @AfterEach
    void forget() {
        TenureCalls.forgetBrunei(database);
    }

    private static void withdraw(String body) {
        accept(REPRESENTATIVE, representativeOf("BN", "2018-01-01").code()).statusCode(200);
        given().auth()
                .oauth2(TestTokens.personOfThePast(REPRESENTATIVE))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etagOf(CITY))
                .body(body)
                .post(CITY + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static void vacantOn(LocalDate day, boolean vacant) {
        given().get(KUALA_BELAIT + "?asOf=" + day).then().body("[0].vacant", equalTo(vacant));
    }

    private static ValidatableResponse tenure(Recorded tenure) {
        return given().get(tenure.address()).then().statusCode(200);
    }

    @Test
    @DisplayName("C01 a withdrawal ends the tenure of the officer on its day, and the day before is still one of it")
    void aWithdrawalEndsTheTenure() throws SQLException {
        var officer = officerOfKualaBelait("2019-01-01");
        accept("officer", officer.code()).statusCode(200);

        withdraw("{}");

        tenure(officer).body("until", equalTo(today.toString()));
        vacantOn(today.minusDays(1), false);
        vacantOn(today, true);
        assertThat(heldBy("officer", today)).isEmpty();
        assertThat(heldBy("officer", today.minusDays(1)))
                .containsExactly(new HeldPost(Post.CHIEF_SMART_CITY_OFFICER, "kuala-belait"));
        assertThat(eventsOf(officer)).endsWith("ascn.city-registry.tenure-ended.v1");
    }

    @Test
    @DisplayName("C01 a withdrawal of the past cuts short what was said to end later, and leaves what began later")
    void aWithdrawalOfThePast() {
        var cut = recorded(KUALA_BELAIT, officer("2019-01-01", "2023-01-01"));
        var later = recorded(KUALA_BELAIT, officer("2023-01-01", null));

        withdraw("{\"occurredOn\": \"2022-01-01\", \"source\": \"A note of the ministry\"}");

        tenure(cut).body("until", equalTo("2022-01-01"));
        tenure(later).body("until", nullValue());
    }

    @Test
    @DisplayName("C01 a tenure that begins on the day of the withdrawal is left as it is written down")
    void aTenureOfThatDay() {
        var officer = officerOfKualaBelait(today.toString());

        withdraw("{}");

        tenure(officer).body("until", nullValue());
    }

    @Test
    @DisplayName("C01 M12 a merger ends the tenure of the absorbed record where the city that remains has an officer")
    void aMergerEndsTheSecondTenure() {
        var own = officerOfKualaBelait("2019-01-01");
        var twins = officerOfATwin();

        merge();

        tenure(own).body("until", nullValue());
        tenure(twins).body("until", equalTo(today.toString()));
        assertThat(heldBy("twins-officer", today)).isEmpty();
    }

    @Test
    @DisplayName("C01 M12 where the city that remains has none, the same person goes on as its officer")
    void aMergerHandsTheOfficeOver() throws SQLException {
        var twins = officerOfATwin();
        vacantOn(today, true);

        merge();

        tenure(twins).body("until", equalTo(today.toString()));
        String next = given().get(KUALA_BELAIT + "?asOf=" + today)
                .then()
                .body("[0].vacant", equalTo(false))
                .body("[0].since", equalTo(today.toString()))
                .body("[0].body", equalTo("Municipal department"))
                .body("[0].sample", equalTo(true))
                .extract()
                .path("[0].tenureId");
        assertThat(heldBy("twins-officer", today))
                .containsExactly(new HeldPost(Post.CHIEF_SMART_CITY_OFFICER, "kuala-belait"));
        assertThat(heldBy("twins-officer", today.minusDays(1)))
                .containsExactly(new HeldPost(Post.CHIEF_SMART_CITY_OFFICER, "kb-twin"));
        assertThat(eventsOf(new Recorded("/" + next, "")))
                .containsExactly("ascn.city-registry.tenure-recorded.v1", "ascn.city-registry.tenure-accepted.v1");
    }

    @Test
    @DisplayName(
            "N06 a tenure that nobody has accepted is handed over with an invitation of its own; the old code is void")
    void anInvitationIsHandedOver() {
        CityCalls.candidate("Kb Twin", "BN");
        var twins = recorded("/api/v1/cities/kb-twin/officers", officer("2026-08-01", null));

        merge();

        accept("late", twins.code()).statusCode(404);
        String next =
                given().get(KUALA_BELAIT + "?asOf=" + today).then().extract().path("[0].tenureId");
        String code = asSecretariat()
                .header("If-Match", etagOf("/api/v1/tenures/" + next))
                .post("/api/v1/tenures/" + next + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .path("invitationCode");
        accept("late", code).statusCode(200).body("subject", equalTo("kuala-belait"));
    }

    private static Recorded officerOfATwin() {
        CityCalls.candidate("Kb Twin", "BN");
        var officer = recorded("/api/v1/cities/kb-twin/officers", officer("2026-08-01", null));
        accept("twins-officer", officer.code()).statusCode(200);
        return officer;
    }

    private static void merge() {
        asSecretariat()
                .header("If-Match", etagOf("/api/v1/cities/kb-twin"))
                .body("{\"into\": \"kuala-belait\", \"source\": \"A test\"}")
                .post("/api/v1/cities/kb-twin/merger")
                .then()
                .statusCode(200)
                .body("aliases.slug", hasItem("kb-twin"));
    }

    private List<HeldPost> heldBy(String person, LocalDate day) {
        return posts.heldBy(actorIds.of(person), Set.of(Post.CHIEF_SMART_CITY_OFFICER), day)
                .posts();
    }

    private List<String> eventsOf(Recorded tenure) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select type from outbox_message"
                        + " where aggregate_type = 'tenure' and aggregate_id = ? order by aggregate_version")) {
            select.setString(1, tenure.id());
            var types = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    types.add(row.getString(1));
                }
            }
            return types;
        }
    }
}
