package ascn.platform.webhooks.delivery;

/** How far a message has come on its way to one receiver. */
public enum DeliveryState {
    /** It is tried, now or later. */
    PENDING,
    /** The receiver answered 2xx. */
    DELIVERED,
    /** All attempts failed, or the receiver is gone. It can be replayed. */
    FAILED
}
