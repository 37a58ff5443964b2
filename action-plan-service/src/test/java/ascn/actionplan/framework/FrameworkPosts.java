package ascn.actionplan.framework;

import static org.awaitility.Awaitility.await;

import ascn.contracts.event.PublishedEvent;
import ascn.contracts.event.cityregistry.ChairmanshipRecordedV1;
import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.CityWithdrawnV1;
import ascn.contracts.event.cityregistry.TenureAcceptedV1;
import ascn.contracts.event.cityregistry.TenureRecordedV1;
import ascn.platform.identity.ActorIds;
import ascn.platform.identity.Posts;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Post;
import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Posts of the years before 1990, for the tests of the framework alone: the five member states of 1975 have a National
 * Representative from 1970 on, Brunei Darussalam from 1984 on; Singapore chairs in 1975, Malaysia in 1976, Thailand in 1984.
 * One city of Indonesia has an officer. Tokens allow acts of the past.
 */
public final class FrameworkPosts {

    /** The members of ASEAN until 1984. */
    public static final List<String> FIVE = List.of("ID", "MY", "PH", "SG", "TH");

    private static final String CITY = "framework-port";
    private static final String FROM = "1970-01-01";
    private static final String UNTIL = "1990-01-01";
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private static boolean told;

    private FrameworkPosts() {}

    /** Puts them into office, once. */
    public static synchronized void inOffice() {
        if (told) {
            return;
        }
        told = true;
        try (var registry = PublishedEvents.ofCityRegistry()) {
            registry.publish("city", CITY, 1, FROM, admitted());
            registry.publish("city", CITY, 2, UNTIL, new CityWithdrawnV1(CITY, "ID", UNTIL, "A test"));
            holds(registry, Post.CHIEF_SMART_CITY_OFFICER, CITY, "ID", FROM, "test-framework-csco");
            FIVE.forEach(state -> holds(registry, Post.NATIONAL_REPRESENTATIVE, state, state, FROM, personOf(state)));
            holds(registry, Post.NATIONAL_REPRESENTATIVE, "BN", "BN", "1984-01-07", personOf("BN"));
            chairs(registry, "SG", 1975);
            chairs(registry, "MY", 1976);
            chairs(registry, "TH", 1984);
        }
        await().atMost(AT_MOST)
                .until(() -> holds(Post.CHAIR, personOf("SG"), "1975-06-01")
                        && holds(Post.CHAIR, personOf("MY"), "1976-06-01")
                        && holds(Post.CHAIR, personOf("TH"), "1984-06-01")
                        && holds(Post.CHIEF_SMART_CITY_OFFICER, "test-framework-csco", FROM)
                        && holds(Post.NATIONAL_REPRESENTATIVE, personOf("BN"), "1984-02-01")
                        && FIVE.stream().allMatch(state -> holds(Post.NATIONAL_REPRESENTATIVE, personOf(state), FROM)));
    }

    /** Whether this service knows that a person holds a post on a day. */
    static boolean holds(String post, String person, String day) {
        var posts = Arc.container().instance(Posts.class).get();
        return !posts.heldBy(actorId(person), Set.of(post), LocalDate.parse(day))
                .posts()
                .isEmpty();
    }

    /** The National Representative of a state; of the state that chairs on a day, the Chair of that day. */
    public static String representative(String memberState) {
        return TestTokens.personOfThePast(personOf(memberState));
    }

    /** The Chair of 1975. */
    public static String chairOf1975() {
        return representative("SG");
    }

    /** The Chair of 1976. */
    public static String chairOf1976() {
        return representative("MY");
    }

    /** The officer of a city of Indonesia. */
    public static String officer() {
        return TestTokens.personOfThePast("test-framework-csco");
    }

    /** The slug of that city. */
    public static String city() {
        return CITY;
    }

    private static String personOf(String memberState) {
        return "test-framework-nr-" + memberState.toLowerCase(Locale.ROOT);
    }

    private static String actorId(String person) {
        return Arc.container().instance(ActorIds.class).get().of(person);
    }

    private static void chairs(PublishedEvents registry, String memberState, int year) {
        var id = UUID.randomUUID();
        var from = year + "-01-01";
        tell(
                registry,
                "chairmanship",
                id,
                1,
                from,
                new ChairmanshipRecordedV1(id, memberState, from, (year + 1) + "-01-01", "RECORDED", "A test"));
    }

    private static void holds(
            PublishedEvents registry, String post, String subject, String memberState, String since, String person) {
        var id = UUID.randomUUID();
        var designation = post.equals(Post.CHIEF_SMART_CITY_OFFICER) ? "CHIEF_URBAN_PLANNER" : null;
        tell(
                registry,
                "tenure",
                id,
                1,
                since,
                new TenureRecordedV1(
                        id,
                        post,
                        subject,
                        memberState,
                        since,
                        true,
                        UNTIL,
                        "NOT_ON_RECORD",
                        designation,
                        null,
                        true,
                        "A test"));
        tell(registry, "tenure", id, 2, since, new TenureAcceptedV1(id, actorId(person)));
    }

    private static void tell(
            PublishedEvents registry, String type, UUID id, long version, String occurredOn, PublishedEvent event) {
        registry.publish(type, id.toString(), version, occurredOn, event);
    }

    private static CityAdmittedV1 admitted() {
        return new CityAdmittedV1(
                CITY, "Framework Port", "ID", "CITY", "PILOT", FROM, UUID.randomUUID(), "A test", "RECORDED", "A test");
    }
}
