package ascn.cityregistry.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierContent;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.platform.audit.request.RequestedOperation;
import ascn.platform.audit.request.RequestedOperation.Asked;
import ascn.platform.testsupport.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A write that leaves no audit entry cannot commit, however it writes. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ForgottenEntryTest {

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource database;

    @Inject
    RequestedOperation requested;

    private final UUID dossier = UUID.randomUUID();

    private void requestThat(boolean mayWrite) {
        requested.begin(new Asked("forgetEverything", "/api/v1/forgetful", mayWrite));
    }

    @BeforeEach
    @AfterEach
    void forgetDossiersOfThePhilippines() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.createStatement()) {
            delete.execute("delete from nominated_city where dossier_id in"
                    + " (select dossier_id from dossier where member_state = 'PH')");
            delete.execute("delete from dossier where member_state = 'PH'");
        }
    }

    private void keepByHibernate() {
        entities.persist(Dossier.open(new DossierId(dossier), "PH", new DossierContent(List.of(), null), Dossiers.NOW));
    }

    private void keepByJdbc() {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("insert into dossier (dossier_id, version, member_state, status,"
                                + " opened_at) values (?, 0, 'PH', 'ADMITTED', now())")) {
            insert.setObject(1, dossier);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isKept() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select from dossier where dossier_id = ?")) {
            select.setObject(1, dossier);
            return select.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hibernate writes at the last moment before the commit; the check comes after it. */
    @Test
    void whatHibernateWritesAtTheLastMomentIsSeen() {
        requestThat(true);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(this::keepByHibernate))
                .hasStackTraceContaining("forgetEverything has written without an audit entry");

        assertThat(isKept()).isFalse();
    }

    @Test
    void whatIsWrittenByPlainJdbcIsSeen() {
        requestThat(true);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(this::keepByJdbc))
                .hasStackTraceContaining("forgetEverything has written without an audit entry");

        assertThat(isKept()).isFalse();
    }

    @Test
    void aTransactionThatOnlyReadsNeedsNoEntry() {
        requestThat(true);

        var kept = QuarkusTransaction.requiringNew().call(this::isKept);

        assertThat(kept).isFalse();
    }

    /** What applies events and what cleans up writes too, but nobody acts. */
    @Test
    void whatIsWrittenOutsideOfAWritingRequestNeedsNoEntry() {
        requestThat(false);

        QuarkusTransaction.requiringNew().run(this::keepByJdbc);

        assertThat(isKept()).isTrue();
    }
}
