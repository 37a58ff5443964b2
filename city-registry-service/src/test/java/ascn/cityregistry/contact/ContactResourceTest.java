package ascn.cityregistry.contact;

import static ascn.cityregistry.tenure.TenureCalls.accept;
import static ascn.cityregistry.tenure.TenureCalls.asPerson;
import static ascn.cityregistry.tenure.TenureCalls.asSecretariat;
import static ascn.cityregistry.tenure.TenureCalls.kualaBelaitIsAMember;
import static ascn.cityregistry.tenure.TenureCalls.officerOfKualaBelait;
import static ascn.cityregistry.tenure.TenureCalls.representativeOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.tenure.TenureCalls;
import ascn.contracts.identity.Role;
import ascn.platform.audit.verifier.AuditVerifier;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contact data over HTTP, told for Brunei Darussalam: few may read them, each look is kept, and they can be erased. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ContactResourceTest {

    private static final String MAIL = "reached.here@contact-test.example";
    private static final String PHONE = "+673 2 345678";
    private static final String NAME = "Sample Person Whom Nobody Knows";
    private static final String CONTACT = """
            {"name": "%s", "email": "%s", "phone": "%s", "office": "Third floor of the test"}
            """.formatted(NAME, MAIL, PHONE);

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private TenureCalls.Recorded tenure = new TenureCalls.Recorded("", "");

    @BeforeEach
    void anOfficerOfKualaBelait() {
        forget();
        kualaBelaitIsAMember();
        tenure = officerOfKualaBelait("2019-01-01");
        accept("contact-officer", tenure.code()).statusCode(200);
    }

    @AfterEach
    void forget() {
        TenureCalls.forgetBrunei(database);
        TenureCalls.forget(
                database, "member_state = 'TH' and body = 'Ministry of Development' and since = '2024-06-01'");
    }

    private String contact() {
        return tenure.address() + "/contact";
    }

    private String written() {
        return asPerson("contact-officer")
                .body(CONTACT)
                .put(contact())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private JsonPath entries() {
        return given().auth()
                .oauth2(TestTokens.with(Role.OPERATOR))
                .get("/api/v1/audit?subjectType=contact&subjectId=" + tenure.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    @DisplayName("N06 the person writes, reads, replaces and erases the own contact data")
    void thePersonKeepsTheOwn() {
        asPerson("contact-officer")
                .get(contact())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/contact-not-found"));
        var first = written();
        asPerson("contact-officer")
                .get(contact())
                .then()
                .statusCode(200)
                .header("ETag", equalTo(first))
                .header("Cache-Control", equalTo("no-store"))
                .body("email", equalTo(MAIL))
                .body("phone", equalTo(PHONE));
        asPerson("contact-officer")
                .header("If-None-Match", first)
                .get(contact())
                .then()
                .statusCode(304);

        asPerson("contact-officer").body(CONTACT).put(contact()).then().statusCode(428);
        var second = asPerson("contact-officer")
                .header("If-Match", first)
                .body("{\"name\": \"Another\"}")
                .put(contact())
                .then()
                .statusCode(200)
                .body("email", nullValue())
                .extract()
                .header("ETag");
        asPerson("contact-officer")
                .header("If-Match", first)
                .body(CONTACT)
                .put(contact())
                .then()
                .statusCode(412);
        asPerson("contact-officer").delete(contact()).then().statusCode(428);
        asPerson("contact-officer")
                .header("If-Match", first)
                .delete(contact())
                .then()
                .statusCode(412);
        asPerson("contact-officer")
                .header("If-Match", second)
                .delete(contact())
                .then()
                .statusCode(204);
        asPerson("contact-officer").get(contact()).then().statusCode(404);
        asPerson("contact-officer")
                .header("If-Match", second)
                .body(CONTACT)
                .put(contact())
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName(
            "N06 the Secretariat and the National Representative of the same state read; a stranger learns nothing")
    void colleaguesRead() {
        written();
        asSecretariat().get(contact()).then().statusCode(200).body("name", equalTo(NAME));
        asPerson("contact-representative").get(contact()).then().statusCode(404);
        accept("contact-representative", representativeOf("BN", "2024-06-01").code())
                .statusCode(200);
        asPerson("contact-representative").get(contact()).then().statusCode(200);
        asPerson("contact-representative")
                .header("If-Match", "*")
                .body(CONTACT)
                .put(contact())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/contact-of-another"));
        asPerson("contact-representative")
                .header("If-Match", "*")
                .delete(contact())
                .then()
                .statusCode(403);

        var absent = "/api/v1/tenures/" + UUID.randomUUID() + "/contact";
        for (var hidden : new String[] {contact(), absent}) {
            asPerson("contact-stranger")
                    .get(hidden)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/contact-not-found"));
            asPerson("contact-stranger").body(CONTACT).put(hidden).then().statusCode(404);
            asPerson("contact-stranger")
                    .header("If-Match", "*")
                    .delete(hidden)
                    .then()
                    .statusCode(404);
        }
        given().get(contact()).then().statusCode(401);
    }

    @Test
    @DisplayName("N06 a post opens contact data on its days only, and only those of the own state")
    void onlyOnTheDaysOfThePost() {
        written();
        var neighbour = representativeOf("TH", "2024-06-01");
        accept("contact-neighbour", neighbour.code()).statusCode(200);
        var own = representativeOf("BN", "2024-06-01");
        accept("contact-former", own.code()).statusCode(200);
        asPerson("contact-former").get(contact()).then().statusCode(200);

        TenureCalls.asSecretariat()
                .header("If-Match", TenureCalls.etagOf(own.address()))
                .body("{\"until\": \"2025-01-01\", \"source\": \"A test\"}")
                .post(own.address() + "/end")
                .then()
                .statusCode(200);

        asPerson("contact-former").get(contact()).then().statusCode(404);
        asPerson("contact-neighbour").get(contact()).then().statusCode(404);
    }

    @Test
    @DisplayName("N06 every look at contact data leaves an entry: who, whose and when, nothing of what was seen")
    void everyLookIsKept() {
        var tag = written();
        asSecretariat().get(contact()).then().statusCode(200);
        asPerson("contact-officer")
                .header("If-None-Match", tag)
                .get(contact())
                .then()
                .statusCode(304);

        var trail = entries();
        assertThat(trail.getList("items.operation")).containsExactly("readContact", "readContact", "writeContact");
        assertThat(trail.getList("items.actor")).doesNotContainNull();
        assertThat(trail.<Object>get("items[0].after")).isNull();
        assertThat(trail.getString("items[2].after")).hasSize(64);
        assertThat(trail.getString("items[0].actor")).isEqualTo(trail.getString("items[2].actor"));
        assertThat(trail.getString("items[1].actor")).isNotEqualTo(trail.getString("items[0].actor"));
    }

    @Test
    @DisplayName("N06 erased data are gone, with the key of their digests, and the audit chain is still valid")
    void erasedIsGone() throws SQLException {
        var tag = written();
        asSecretariat().header("If-Match", tag).delete(contact()).then().statusCode(204);

        assertThat(rows("select count(*) from contact where tenure_id = '" + tenure.id() + "'"))
                .isZero();
        var trail = entries();
        assertThat(trail.getList("items.operation")).containsExactly("eraseContact", "writeContact");
        assertThat(trail.getString("items[0].before")).isEqualTo(trail.getString("items[1].after"));
        assertThat(trail.<Object>get("items[0].after")).isNull();
        await().until(() -> entries().getList("items.seal").stream().allMatch(seal -> seal != null));
        try (var connection = DriverManager.getConnection(url, user, password)) {
            assertThat(AuditVerifier.verify(connection).findings()).isEmpty();
        }
    }

    @Test
    @DisplayName("N06 who has read what was erased does not overwrite what was written after it")
    void aTagOfErasedDataIsOld() {
        var tag = written();
        asSecretariat().header("If-Match", tag).delete(contact()).then().statusCode(204);
        var next = written();

        asSecretariat().header("If-Match", tag).delete(contact()).then().statusCode(412);
        asSecretariat().header("If-Match", next).delete(contact()).then().statusCode(204);
    }

    @Test
    @DisplayName("N06 one and the same contact data have another digest for each writing: nobody can guess them by it")
    void digestsCannotBeGuessed() {
        var tag = written();
        asSecretariat().header("If-Match", tag).delete(contact()).then().statusCode(204);
        written();

        assertThat(entries().getList("items.after.findAll { it != null }"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("N06 contact data are in no event, audit entry, key of repetition, list or log")
    void theyAreNowhereElse() throws SQLException {
        var logged = new Logged();
        Logger.getLogger("").addHandler(logged);
        try {
            var tag = written();
            asSecretariat().get(contact()).then().statusCode(200);
            asPerson("contact-stranger").get(contact()).then().statusCode(404);
            asSecretariat().header("If-Match", tag).delete(contact()).then().statusCode(204);
        } finally {
            Logger.getLogger("").removeHandler(logged);
        }

        for (var table : List.of("audit_entry", "idempotency_key", "tenure", "tenure_past", "outbox_message")) {
            for (var secret : List.of(MAIL, PHONE, NAME)) {
                assertThat(rows("select count(*) from " + table + " kept where kept::text like '%" + secret + "%'"))
                        .as(table)
                        .isZero();
            }
        }
        for (var address :
                List.of(tenure.address(), TenureCalls.KUALA_BELAIT, TenureCalls.TENURES + "?memberState=BN")) {
            assertThat(asSecretariat()
                            .get(address)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(MAIL, PHONE, NAME);
        }
        assertThat(logged.text.toString()).doesNotContain(MAIL, PHONE, NAME);
    }

    private int rows(String count) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var rows = query.executeQuery(count)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static final class Logged extends Handler {

        private final StringBuffer text = new StringBuffer();

        @Override
        public void publish(LogRecord record) {
            text.append(record.getMessage()).append(record.getThrown()).append('\n');
            if (record.getParameters() != null) {
                text.append(List.of(record.getParameters()));
            }
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    @DisplayName("N06 what is wrong with contact data is told at once, and none of them is repeated")
    void faultsRepeatNothing() {
        var answer = asPerson("contact-officer")
                .body(
                        "{\"name\": \" \", \"email\": \"secret-mail-without-at\", \"phone\": \"0815-secret\", \"office\": \"\"}")
                .put(contact())
                .then()
                .statusCode(400)
                .body("errors.pointer.toSet()", equalTo(java.util.Set.of("/name", "/email", "/phone", "/office")))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("secret");
        assertThat(asPerson("contact-officer")
                        .body("{\"name\": {\"first\": \"secretname\"}, \"email\": 17}")
                        .put(contact())
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString())
                .doesNotContain("secretname");
    }
}
