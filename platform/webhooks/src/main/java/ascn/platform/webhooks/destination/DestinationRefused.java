package ascn.platform.webhooks.destination;

import ascn.contracts.problem.RuleViolation;

/** The URL is not one that a webhook may go to. */
public final class DestinationRefused extends RuleViolation {

    DestinationRefused(String detail, String remedy) {
        super(Kind.INVALID, "webhook-destination-refused", null, detail, remedy, "/url");
    }

    /** One answer for every address that is not allowed, so that nobody maps a network by asking. */
    static DestinationRefused notPublic() {
        return new DestinationRefused(
                "The host of the URL has an address that webhooks may not go to",
                "Use a host whose addresses are all on the public Internet");
    }
}
