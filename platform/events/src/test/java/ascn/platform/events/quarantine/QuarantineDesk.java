package ascn.platform.events.quarantine;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.FollowedTopic;
import ascn.platform.events.quarantine.QuarantineTables.Filter;
import ascn.platform.events.quarantine.SettleQuarantine.Decision;
import ascn.platform.http.conditional.ExpectedVersion;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settles entries of quarantine for tests whose subject is another. */
public final class QuarantineDesk {

    private static final ExpectedVersion ANY = ExpectedVersion.of("*");
    private static final Decision DECISION = new Decision("actor", "For a test");

    private final FollowedTopic topic;
    private final FindQuarantine find;
    private final SettleQuarantine settle;

    public QuarantineDesk(FollowedTopic topic) {
        this.topic = topic;
        this.find = new FindQuarantine(topic.path().transactions().dataSource());
        this.settle = new SettleQuarantine(topic.path().transactions().dataSource(), topic.inbox(), find);
    }

    private UUID first(String reason, @Nullable String aggregate) {
        var filter = new Filter("OPEN", null, reason, aggregate == null ? null : AggregateRef.parse(aggregate));
        return find.list(filter, Optional.empty(), 1).get(0).id();
    }

    public void repairAndReplay(String reason, String aggregate, String payload) {
        var id = first(reason, aggregate);
        topic.path().transactions().inNew(() -> {
            settle.repair(id, ANY, Map.of(), payload, DECISION);
            settle.replay(id, ANY, DECISION);
        });
        topic.inbox().releaseWaiting();
    }

    public void discard(String reason) {
        var id = first(reason, null);
        topic.path().transactions().inNew(() -> settle.discard(id, ANY, DECISION));
        topic.inbox().releaseWaiting();
    }
}
