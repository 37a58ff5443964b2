package ascn.actionplan;

import static org.awaitility.Awaitility.await;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.TenureAcceptedV1;
import ascn.contracts.event.cityregistry.TenureRecordedV1;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Post;
import ascn.roster.Roster;
import ascn.roster.Tenures;
import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cities and posts as the registry tells of them: publishes the events and waits until this service's own copy has them.
 * What was told once is not told again, so that tests may name what they need in any order.
 */
public final class FollowedNetwork {

    /** The day from which all cities are members and all posts are held. */
    public static final String SINCE = "2018-03-23";

    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private FollowedNetwork() {}

    /** A member city of that state. */
    public static void city(String slug, String memberState) {
        if (!TOLD.add("city " + slug)) {
            return;
        }
        if (bean(Roster.class).city(slug).isEmpty()) {
            try (var registry = PublishedEvents.ofCityRegistry()) {
                registry.publish("city", slug, 1, SINCE, admitted(slug, memberState));
            }
        }
        awaitUntil(() -> bean(Roster.class).city(slug).isPresent());
    }

    private static CityAdmittedV1 admitted(String slug, String memberState) {
        return new CityAdmittedV1(
                slug,
                "City of " + slug,
                memberState,
                "CITY",
                "PILOT",
                SINCE,
                UUID.randomUUID(),
                "List of 23 March 2018",
                "RECORDED",
                "A test");
    }

    /** The officer of a city, who may also enter acts of the past; the token of that person. */
    public static String officer(String slug) {
        var memberState = bean(Roster.class).city(slug).orElseThrow().memberState();
        var person = "test-csco-" + slug;
        holds(person, Post.CHIEF_SMART_CITY_OFFICER, slug, memberState);
        return TestTokens.personOfThePast(person);
    }

    /** The same officer, with a token that enters acts of today only. */
    public static String officerOfToday(String slug) {
        officer(slug);
        return TestTokens.person("test-csco-" + slug);
    }

    /** The National Representative of a state, who may also enter acts of the past; the token of that person. */
    public static String representative(String memberState) {
        var person = "test-nr-" + memberState;
        holds(person, Post.NATIONAL_REPRESENTATIVE, memberState, memberState);
        return TestTokens.personOfThePast(person);
    }

    private static void holds(String person, String post, String subject, String memberState) {
        var holder = bean(ActorIds.class).of(person);
        if (TOLD.add(post + " " + subject)) {
            var tenure = UUID.randomUUID();
            try (var registry = PublishedEvents.ofCityRegistry()) {
                registry.publish("tenure", tenure.toString(), 1, SINCE, recorded(tenure, post, subject, memberState));
                registry.publish("tenure", tenure.toString(), 2, SINCE, new TenureAcceptedV1(tenure, holder));
            }
        }
        var tenures = bean(Tenures.class);
        awaitUntil(() -> tenures.holds(holder, post, subject, LocalDate.parse(SINCE)));
    }

    /** What was told before is there at once, and then there is nothing to wait for. */
    private static void awaitUntil(Callable<Boolean> isTrue) {
        await().atMost(AT_MOST)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(isTrue);
    }

    private static TenureRecordedV1 recorded(UUID tenure, String post, String subject, String memberState) {
        boolean isOfficer = post.equals(Post.CHIEF_SMART_CITY_OFFICER);
        return new TenureRecordedV1(
                tenure,
                post,
                subject,
                memberState,
                SINCE,
                false,
                null,
                "NOT_ON_RECORD",
                isOfficer ? "CHIEF_URBAN_PLANNER" : null,
                null,
                true,
                "A test");
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
