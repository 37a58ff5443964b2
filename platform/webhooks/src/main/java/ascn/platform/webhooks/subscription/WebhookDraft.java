package ascn.platform.webhooks.subscription;

import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.platform.webhooks.OfferedTypes;
import ascn.platform.webhooks.WebhookEventType;
import ascn.platform.webhooks.destination.Destination;
import ascn.platform.webhooks.destination.DestinationGuard;
import ascn.platform.webhooks.destination.DestinationRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an owner writes.
 *
 * @param url the receiver
 * @param eventTypes names of offered types
 * @param description the owner's own words
 */
public record WebhookDraft(
        String url, List<String> eventTypes, @Nullable String description) {

    /** Keeps each type once. */
    public WebhookDraft {
        eventTypes = eventTypes.stream().distinct().toList();
    }

    /**
     * Checks everything, and refuses for everything that is wrong.
     *
     * @return where the messages go
     */
    Destination check(DestinationGuard guard, OfferedTypes types, Actor actor) {
        var broken = new ArrayList<RuleViolation>();
        var destination = destination(guard, broken);
        var offered = types.offeredTo(actor);
        var names = offered.stream().map(WebhookEventType::name).collect(Collectors.toSet());
        for (int index = 0; index < eventTypes.size(); index++) {
            if (!names.contains(eventTypes.get(index))) {
                broken.add(new EventTypeNotOffered(eventTypes.get(index), index, offered));
            }
        }
        RuleViolations.refuseIfAny(broken);
        return destination.orElseThrow();
    }

    private Optional<Destination> destination(DestinationGuard guard, List<RuleViolation> broken) {
        try {
            return Optional.of(guard.register(url));
        } catch (DestinationRefused refused) {
            broken.add(refused);
            return Optional.empty();
        }
    }
}
