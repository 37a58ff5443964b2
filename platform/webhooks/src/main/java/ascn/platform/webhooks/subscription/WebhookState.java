package ascn.platform.webhooks.subscription;

/** Whether a subscription is served. */
public enum WebhookState {
    /** Messages are delivered. */
    ACTIVE,
    /** Its owner, or an operator, wants a rest: messages are kept and delivered when it goes on. */
    PAUSED,
    /** This service gave up; messages are not kept for it, but can be replayed. */
    DISABLED
}
