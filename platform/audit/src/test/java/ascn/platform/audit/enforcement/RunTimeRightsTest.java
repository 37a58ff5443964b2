package ascn.platform.audit.enforcement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.audit.AuditPath;
import io.quarkus.runtime.StartupEvent;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class RunTimeRightsTest {

    private final AuditPath path = AuditPath.fresh();
    private final String app = path.database().appUser();
    private final String owner = path.database().ownerUser();

    /** What Quarkus does with every service that has this library. */
    private static void start(DataSource runTimeUser) {
        new RightsAtStart(runTimeUser).check(new StartupEvent());
    }

    @Test
    void aServiceWhoseMigrationsRanAsAnotherUserStarts() {
        assertThatCode(() -> start(path.runTimeUser())).doesNotThrowAnyException();
    }

    @Test
    void aServiceWhoseRunTimeUserMadeTheTablesDoesNotStart() {
        path.asOwner("revoke all on audit_entry, audit_seal from current_user"); // as V4_001 does for the run-time role

        assertThatThrownBy(() -> start(path.ownerAsRunTimeUser()))
                .isInstanceOf(TrailNotProtected.class)
                .hasMessageContaining("The run-time user " + owner + " owns audit_entry and could change it.")
                .hasMessageContaining("owns audit_seal")
                .hasMessageContaining("QUARKUS_FLYWAY_USERNAME");
    }

    @Test
    void aRunTimeUserThatCanActAsTheOwnerIsNoOtherUser() {
        path.asSuperuser("grant " + owner + " to " + app);

        assertThatThrownBy(() -> start(path.runTimeUser()))
                .isInstanceOf(TrailNotProtected.class)
                .hasMessageContaining(app + " can act as " + owner + ", the owner of audit_entry");
    }

    @Test
    void aRunTimeUserThatMayRemoveEntriesIsRefusedToo() {
        path.asOwner("grant delete on audit_entry to " + app);

        assertThatThrownBy(() -> start(path.runTimeUser()))
                .isInstanceOf(TrailNotProtected.class)
                .hasMessageContaining(app + " may change or remove rows of audit_entry")
                .hasMessageNotContaining("audit_seal");
    }

    @Test
    void aTrailThatIsNotThereIsSaidSo() {
        path.asOwner("drop table audit_seal");

        assertThatThrownBy(() -> start(path.runTimeUser()))
                .isInstanceOf(TrailNotProtected.class)
                .hasMessageContaining("The table audit_seal is not there");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNoProof() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");

        assertThatThrownBy(() -> start(nowhere))
                .isInstanceOf(TrailNotProtected.class)
                .hasMessageContaining("Nobody can say who owns the audit trail");
    }
}
