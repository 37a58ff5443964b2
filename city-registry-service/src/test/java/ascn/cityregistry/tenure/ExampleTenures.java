package ascn.cityregistry.tenure;

import static ascn.cityregistry.tenure.TenureCalls.asSecretariat;
import static ascn.cityregistry.tenure.TenureCalls.etagOf;

import ascn.cityregistry.dossier.ExampleDossiers;
import ascn.cityregistry.tenure.TenureCalls.Recorded;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import javax.sql.DataSource;

/** The tenures that the documented examples presume: of Malaysia in 1979, and of Makassar since 2018. */
public final class ExampleTenures {

    private static final String SOURCE = "Example of the documentation";
    private static final String REPRESENTATIVE = """
            {"since": "1979-01-01", "startOnRecord": false, "until": "1980-01-01", "body": "NOT_ON_RECORD",
             "sample": true, "source": "Example of the documentation"}
            """;
    private static final String OFFICER = """
            {"since": "2018-07-08", "startOnRecord": false, "body": "NOT_ON_RECORD", "designation": "NOT_ON_RECORD",
             "sample": true, "source": "Example of the documentation"}
            """;
    private static final String CONTACT = """
            {"name": "Sample Officer", "email": "sample.officer@example.org", "phone": "+62 21 5550100",
             "office": "Office of the smart city programme"}
            """;

    private ExampleTenures() {}

    /** Forgets all of them. */
    public static void forget(DataSource database) {
        TenureCalls.forget(database, "source = '" + SOURCE + "'");
    }

    /** The city of the examples, with the Secretariat as the caller. */
    public static Prepared city() {
        ExampleDossiers.admitted("ID", "DKI Jakarta", "Makassar");
        return Prepared.by(TestTokens.secretariat());
    }

    /** A representative of 1979, seen by everyone. */
    public static Prepared representative(String posts) {
        TenureCalls.recorded("/api/v1/member-states/MY/" + posts, REPRESENTATIVE);
        return Prepared.anonymously();
    }

    private static Recorded officer() {
        city();
        return TenureCalls.recorded("/api/v1/cities/makassar/officers", OFFICER);
    }

    /** The officer of Makassar, with the Secretariat as the caller. */
    public static Prepared recordedOfficer() {
        var officer = officer();
        return Prepared.by(TestTokens.secretariat())
                .with("tenureId", officer.id())
                .with("If-Match", etagOf(officer.address()));
    }

    /** The officer of Makassar before there are contact data, with the Secretariat as the caller. */
    public static Prepared unreachableOfficer() {
        return Prepared.by(TestTokens.secretariat()).with("tenureId", officer().id());
    }

    /** The officer of Makassar, whose tenure has ended. */
    public static Prepared endedOfficer() {
        asSecretariat()
                .header("If-Match", "*")
                .body("{\"until\": \"2024-02-01\", \"source\": \"" + SOURCE + "\"}")
                .post(officer().address() + "/end")
                .then()
                .statusCode(200);
        return Prepared.anonymously();
    }

    /** The officer of Makassar with contact data, and the Secretariat as the caller. */
    public static Prepared reachableOfficer() {
        var officer = officer();
        var etag = asSecretariat()
                .body(CONTACT)
                .put(officer.address() + "/contact")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return Prepared.by(TestTokens.secretariat())
                .with("tenureId", officer.id())
                .with("If-Match", etag);
    }

    /** The officer of Makassar under the id of which the documented code speaks, and a person who has that code. */
    public static Prepared invitedOfficer(DataSource database) {
        TenureCalls.execute(database, """
                insert into tenure (tenure_id, version, post, subject, member_state, since, start_on_record, body,
                                    designation, sample, source, recorded_at, recorded_by, invitation_generation)
                values ('019ab0c2-91c4-7d0e-9b0a-5d0c33b7a210', 0, 'CHIEF_SMART_CITY_OFFICER', 'makassar', 'ID',
                        '2018-07-08', false, 'NOT_ON_RECORD', 'NOT_ON_RECORD', true, 'Example of the documentation',
                        now(), 'a test', 1)
                """);
        return Prepared.by(TestTokens.person("test-officer-of-makassar"));
    }
}
