package ascn.platform.webhooks;

import java.sql.SQLException;

/** The database did not take or give what belongs to webhooks; the caller's transaction is lost with it. */
public final class WebhooksUnavailable extends RuntimeException {

    /** The failure behind it. */
    public WebhooksUnavailable(SQLException cause) {
        super("The tables of webhooks cannot be reached", cause);
    }
}
