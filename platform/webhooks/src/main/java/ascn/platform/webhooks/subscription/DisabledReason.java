package ascn.platform.webhooks.subscription;

/** Why this service gave up on a subscription. */
public enum DisabledReason {
    /** The receiver answered 410 Gone. */
    GONE,
    /** Nothing has arrived for days. */
    FAILING
}
