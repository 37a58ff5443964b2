package ascn.twinning.roster;

import static org.awaitility.Awaitility.await;

import ascn.contracts.event.PublishedEvent;
import ascn.contracts.event.cityregistry.ChairmanshipCorrectedV1;
import ascn.contracts.event.cityregistry.ChairmanshipRecordedV1;
import ascn.contracts.event.cityregistry.ShepherdTermRecordedV1;
import ascn.contracts.event.cityregistry.TenureAcceptedV1;
import ascn.contracts.event.cityregistry.TenureEndedV1;
import ascn.contracts.event.cityregistry.TenureRecordedV1;
import ascn.platform.events.AggregateRef;
import ascn.platform.testsupport.PublishedEvents;
import ascn.roster.Post;
import ascn.roster.RosterFacts;
import ascn.roster.RosterPosts;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service hears of every fact on the registry's topic. */
final class FollowedFacts implements RosterFacts, AutoCloseable {

    private final PublishedEvents registry = PublishedEvents.ofCityRegistry();
    private final Map<String, Long> versions = new HashMap<>();
    private final RosterPosts posts;
    private long position;

    FollowedFacts(RosterPosts posts) {
        this.posts = posts;
    }

    /** Position of the last event that was told. */
    long position() {
        return position;
    }

    @Override
    public String chairmanship(String memberState, String from, String until) {
        var id = UUID.randomUUID();
        tell("chairmanship", id, from, new ChairmanshipRecordedV1(id, memberState, from, until, "RECORDED", "A test"));
        return id.toString();
    }

    @Override
    public void chairmanshipCorrected(String id, String memberState, String from, String until) {
        var corrected = UUID.fromString(id);
        tell(
                "chairmanship",
                corrected,
                from,
                new ChairmanshipCorrectedV1(corrected, memberState, from, until, "RECORDED", "A test", "It was wrong"));
    }

    @Override
    public String term(String memberState, String from, String until) {
        var id = UUID.randomUUID();
        tell(
                "shepherd-term",
                id,
                from,
                new ShepherdTermRecordedV1(id, memberState, from, until, "RENEWED", "RECORDED", "A test"));
        return id.toString();
    }

    @Override
    public String tenure(String post, String subject, String since, @Nullable String until, @Nullable String holder) {
        var id = UUID.randomUUID();
        tell(
                "tenure",
                id,
                since,
                new TenureRecordedV1(
                        id, post, subject, subject, since, true, until, "NOT_ON_RECORD", null, null, true, "A test"));
        if (holder != null) {
            tell("tenure", id, since, new TenureAcceptedV1(id, holder));
        }
        return id.toString();
    }

    @Override
    public void tenureEnded(String id, String until) {
        var ended = UUID.fromString(id);
        tell("tenure", ended, until, new TenureEndedV1(ended, until, "A test"));
    }

    private void tell(String type, UUID id, String occurredOn, PublishedEvent event) {
        var version = versions.merge(id.toString(), 1L, Long::sum);
        position = registry.publish(new AggregateRef(type, id.toString()), version, occurredOn, Instant.now(), event)
                .sourcePosition();
        await().atMost(Duration.ofSeconds(30)).until(() -> copyPosition() >= position);
    }

    private long copyPosition() {
        var copied = posts.everHeldBy("nobody", Set.of(Post.CHAIR)).copyPosition();
        return copied == null ? 0 : copied;
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void close() {
        registry.close();
    }
}
