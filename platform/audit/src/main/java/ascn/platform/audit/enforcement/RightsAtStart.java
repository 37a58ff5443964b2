package ascn.platform.audit.enforcement;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;

/** A service whose run-time user could change the audit trail does not start. */
@ApplicationScoped
class RightsAtStart {

    private final DataSource dataSource;

    RightsAtStart(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * After the migrations, before the sealer, the relay and the followers begin.
     *
     * @throws TrailNotProtected when it could; Quarkus then ends the start and says why
     */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        RunTimeRights.check(dataSource);
    }
}
