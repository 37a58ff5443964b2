package ascn.platform.webhooks.delivery;

/** What became of one attempt. */
public enum Outcome {
    /** 2xx. */
    DELIVERED("The receiver has it"),
    /** 410: the receiver wants nothing any more. */
    GONE("The receiver answered 410"),
    /** 3xx: redirects are not followed. */
    REDIRECTED("The receiver points elsewhere; redirects are not followed: revise the url"),
    /** Any other status. */
    REFUSED("The receiver answered with an error"),
    /** No answer in time. */
    TIMED_OUT("The receiver did not answer in time"),
    /** The host's name has no address. */
    NAME_NOT_FOUND("The host of the url has no address"),
    /** The host's address may not be called. */
    DESTINATION_REFUSED("The host of the url has an address or port that webhooks may not go to"),
    /** The certificate is not valid for the host, or not trusted. */
    NOT_TRUSTED("No trusted connection: the certificate is not valid for the host"),
    /** No connection, or it broke. */
    NOT_CONNECTED("No connection, or it broke"),
    /** The subscription's secret cannot be read with the keys of the service. */
    NOT_SIGNED("The secret cannot be read with the keys of this service: rotate it");

    private final String explanation;

    Outcome(String explanation) {
        this.explanation = explanation;
    }

    /** One sentence for the delivery log. */
    String explanation() {
        return explanation;
    }

    static Outcome ofStatus(int status) {
        if (status >= 200 && status < 300) {
            return DELIVERED;
        }
        if (status == 410) {
            return GONE;
        }
        return status >= 300 && status < 400 ? REDIRECTED : REFUSED;
    }
}
