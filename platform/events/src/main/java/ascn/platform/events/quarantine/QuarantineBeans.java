package ascn.platform.events.quarantine;

import ascn.platform.events.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Puts quarantine into a Quarkus service. */
@ApplicationScoped
class QuarantineBeans {

    @Produces
    @Singleton
    FindQuarantine findQuarantine(DataSource dataSource) {
        return new FindQuarantine(dataSource);
    }

    @Produces
    @Singleton
    FindWaiting findWaiting(DataSource dataSource) {
        return new FindWaiting(dataSource);
    }

    @Produces
    @Singleton
    SettleQuarantine settleQuarantine(DataSource dataSource, Inbox inbox, FindQuarantine findQuarantine) {
        return new SettleQuarantine(dataSource, inbox, findQuarantine);
    }
}
