package ascn.platform.audit;

import ascn.platform.audit.sealing.AuditSealer;
import ascn.platform.audit.sealing.SealingTurn;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;

/** Puts the trail and its sealer into a Quarkus service. */
@ApplicationScoped
class AuditBeans {

    private static final int BATCH = 1000;

    @Produces
    @Singleton
    Audit audit(DataSource dataSource, Clock clock, Calls calls, CurrentWrite write) {
        return new Audit(dataSource, clock, calls, write);
    }

    @Produces
    @Singleton
    AuditSealer sealer(DataSource dataSource) {
        return new AuditSealer(dataSource, new SealingTurn(BATCH));
    }

    void start(@Observes StartupEvent started, AuditSealer sealer) {
        sealer.start();
    }

    void stop(@Observes ShutdownEvent stopping, AuditSealer sealer) {
        sealer.close();
    }
}
