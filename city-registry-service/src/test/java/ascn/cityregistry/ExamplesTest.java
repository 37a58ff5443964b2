package ascn.cityregistry;

import ascn.cityregistry.chairmanship.ExampleChairmanships;
import ascn.cityregistry.city.ExampleCities;
import ascn.cityregistry.dossier.ExampleDossiers;
import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.cityregistry.quota.ExampleQuotas;
import ascn.platform.testsupport.DocumentedExamples;
import ascn.platform.testsupport.EventExamples;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

/** The examples are told for Indonesia; its dossiers are forgotten before each and after the last. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ExamplesTest extends DocumentedExamples {

    @Inject
    AgroalDataSource database;

    private final EventExamples events = EventExamples.withoutReadModels();

    @AfterEach
    void tidy() {
        events.tidy();
    }

    @Override
    protected Prepared given(String operationId) {
        forgetDossiers();
        return switch (operationId) {
            case "openDossier" -> Prepared.by(TestTokens.nominatorOf("ID"));
            case "reviseDossier", "findDossier", "findDossiers" ->
                ExampleDossiers.opened("ID", "DKI Jakarta", "Makassar");
            case "submitDossier" -> ExampleDossiers.opened("ID", "DKI Jakarta", "Makassar");
            case "admitDossier" -> ExampleDossiers.submitted("ID", "DKI Jakarta", "Makassar");
            case "findCity", "findCities" -> ExampleDossiers.admitted("ID", "DKI Jakarta", "Makassar");
            case "recordCity", "recordNetwork" -> Prepared.by(TestTokens.secretariat());
            case "renameCity",
                    "addCityAlias",
                    "recordCityPlace",
                    "recordCityPopulation",
                    "recordCityDesignation",
                    "recordCityListing",
                    "findCityHistory" -> ExampleCities.candidate();
            case "mergeCities" -> ExampleCities.twoRecords();
            case "withdrawCity" -> {
                ExampleDossiers.admitted("ID", "DKI Jakarta", "Makassar");
                yield ExampleCities.toWithdraw("makassar", "ID");
            }
            case "correctNetwork", "recordNetworkMembership" -> ExampleCities.network();
            case "findNetwork", "findNetworks", "findNetworkMemberships" -> ExampleCities.networkMember();
            case "recordQuotaPolicy", "recordQuotaWaiver", "previewQuota" -> Prepared.by(TestTokens.secretariat());
            case "findQuotaWaiver", "findQuotaWaivers" -> ExampleQuotas.waiver();
            case "findEvent" -> ExampleDossiers.told(database, "ID", "DKI Jakarta", "Makassar");
            case "recordAccession" -> Prepared.by(TestTokens.secretariat());
            case "moveCapital" -> Prepared.by(TestTokens.secretariat()).with("If-Match", MemberStateCalls.etagOf("ID"));
            case "recordChairmanship" -> Prepared.by(TestTokens.secretariat());
            case "findChairmanship", "findChairmanships", "correctChairmanship" -> ExampleChairmanships.recorded();
            case "findAuditEntries" -> ExampleDossiers.audited("ID", "DKI Jakarta", "Makassar");
            default -> events.given(operationId).orElseGet(Prepared::anonymously);
        };
    }

    @AfterEach
    void forgetDossiers() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "delete from nominated_city where dossier_id in (select dossier_id from dossier where member_state = 'ID')");
            statement.execute("delete from city where member_state = 'ID'");
            statement.execute("delete from network where code = 'SAMPLE'");
            statement.execute("delete from dossier where member_state = 'ID'");
            statement.execute("delete from quota_waiver where member_state = 'ID'");
            statement.execute("delete from quota_policy where effective_from = '2093-01-01'");
            statement.execute("delete from member_state_capital where member_state = 'XA' or city_id = 'nusantara'");
            statement.execute("delete from member_state where code = 'XA'");
            statement.execute("delete from chairmanship where since = '1977-01-01'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
