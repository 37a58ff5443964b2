package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.SUBMISSION;
import static ascn.cityregistry.dossier.DossierCalls.dossierOf;

import ascn.cityregistry.city.CityCalls;
import ascn.platform.testsupport.PermissionCells;
import ascn.platform.testsupport.PermissionCells.Call;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Who may call what, cell by cell. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PermissionCellsTest {

    private static final String STATE = "LA";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    @AfterEach
    void forgetTheDossiersOfThatState() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from nominated_city where dossier_id in"
                    + " (select dossier_id from dossier where member_state = '" + STATE + "')");
            statement.execute("delete from city where member_state = '" + STATE + "'");
            statement.execute("delete from dossier where member_state = '" + STATE + "'");
        }
    }

    @TestFactory
    Stream<DynamicNode> everyCellOfThePermissionTable() {
        var content = dossierOf(STATE, "Vientiane");
        var dossier = once(() -> DossierCalls.open(STATE, "Vientiane"));

        var city = once(() -> CityCalls.candidate("Cells City", STATE));

        return PermissionCells.of("city-registry-service")
                .related(
                        "own-member-state",
                        TestTokens.nominatorOfThePast(STATE),
                        TestTokens.nominatorOfThePast("KH"),
                        Map.of(
                                "openDossier", new Call(() -> besides(dossier), content),
                                "findDossiers", new Call(() -> "/api/v1/dossiers?memberState=" + STATE, null),
                                "findDossier", new Call(dossier, null),
                                "reviseDossier", new Call(dossier, content),
                                "submitDossier", new Call(() -> dossier.get() + "/submission", SUBMISSION)))
                .holder("NATIONAL_REPRESENTATIVE", TestTokens.person("test-nr-LA"))
                .related(
                        "representative-of-its-state",
                        TestTokens.person("test-nr-LA"),
                        TestTokens.person("test-nr-KH"),
                        Map.of("withdrawCity", new Call(() -> city.get() + "/withdrawal", "{}")))
                .tests();
    }

    /** Where dossiers are opened, once there is one already: no call of the own state makes another. */
    private static String besides(Supplier<String> dossier) {
        return URI.create(dossier.get()).resolve("/api/v1/dossiers").toString();
    }

    private static Supplier<String> once(Supplier<String> made) {
        var values = new ArrayList<String>();
        return () -> {
            if (values.isEmpty()) {
                values.add(made.get());
            }
            return values.get(0);
        };
    }
}
