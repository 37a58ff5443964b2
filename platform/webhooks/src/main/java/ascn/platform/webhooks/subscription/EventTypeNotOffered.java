package ascn.platform.webhooks.subscription;

import ascn.contracts.problem.RuleViolation;
import ascn.platform.webhooks.WebhookEventType;
import java.util.List;
import java.util.stream.Collectors;

/** The service does not tell that, or not to this caller. */
public final class EventTypeNotOffered extends RuleViolation {

    EventTypeNotOffered(String name, int index, List<WebhookEventType> offered) {
        super(
                Kind.INVALID,
                "event-type-not-offered",
                null,
                "'" + name + "' is not offered to you",
                "Offered are: " + offered.stream().map(WebhookEventType::name).collect(Collectors.joining(", ")),
                "/eventTypes/" + index);
    }
}
