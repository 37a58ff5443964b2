package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.asSecretariat;
import static org.awaitility.Awaitility.await;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Dossiers that the documented examples presume, as a member state and the Secretariat make them. */
public final class ExampleDossiers {

    private ExampleDossiers() {}

    /** A draft, with its nominator as the caller. */
    public static Prepared opened(String memberState, String... cities) {
        return called(TestTokens.nominatorOfThePast(memberState), DossierCalls.open(memberState, cities));
    }

    /** A submitted dossier, with the Secretariat as the caller. */
    public static Prepared submitted(String memberState, String... cities) {
        return called(TestTokens.secretariat(), DossierCalls.submitted(memberState, cities));
    }

    /** The audit entry of an opening, with the Secretariat as the caller. */
    public static Prepared audited(String memberState, String... cities) {
        var dossier = idOf(DossierCalls.open(memberState, cities));
        // The seal comes after the entry, and is part of the answer.
        await().until(() -> asSecretariat()
                        .get("/api/v1/audit?subjectType=dossier&subjectId=" + dossier)
                        .path("items[0].seal")
                != null);
        return Prepared.by(TestTokens.secretariat()).with("subjectId", dossier);
    }

    private static Prepared called(String token, String dossier) {
        return Prepared.by(token).with("dossierId", idOf(dossier)).with("If-Match", DossierCalls.etagOf(dossier));
    }

    /** Member cities, seen by everyone. */
    public static Prepared admitted(String memberState, String... cities) {
        var dossier = DossierCalls.submitted(memberState, cities);
        asSecretariat()
                .header("If-Match", DossierCalls.etagOf(dossier))
                .body(DossierCalls.ADMISSION)
                .post(dossier + "/admission")
                .then()
                .statusCode(200);
        return Prepared.anonymously();
    }

    /** The event of a submission, with the Secretariat as the caller. */
    public static Prepared told(DataSource database, String memberState, String... cities) {
        var dossier = DossierCalls.submitted(memberState, cities);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select id from outbox_message where aggregate_type = 'dossier' and aggregate_id = ?")) {
            query.setString(1, idOf(dossier));
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("The submission told no event");
                }
                return Prepared.by(TestTokens.secretariat()).with("eventId", rows.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String idOf(String dossier) {
        return dossier.substring(dossier.lastIndexOf('/') + 1);
    }
}
