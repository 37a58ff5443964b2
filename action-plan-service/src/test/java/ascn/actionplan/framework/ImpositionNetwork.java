package ascn.actionplan.framework;

import static org.awaitility.Awaitility.await;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.TenureAcceptedV1;
import ascn.contracts.event.cityregistry.TenureRecordedV1;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Post;
import io.quarkus.arc.Arc;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Three cities of Timor-Leste that are alike, each with an officer, and the representative of their state, all from 2026 on. */
final class ImpositionNetwork {

    /** The cities, which differ in the last letter of their slug alone. */
    static final List<String> CITIES = List.of("imposition-a", "imposition-b", "imposition-c");

    private static final String STATE = "TL";
    private static final String SINCE = "2026-01-01";

    private static boolean told;

    private ImpositionNetwork() {}

    static synchronized void inOffice() {
        if (told) {
            return;
        }
        told = true;
        try (var registry = PublishedEvents.ofCityRegistry()) {
            holds(registry, Post.NATIONAL_REPRESENTATIVE, STATE, "test-imposition-nr");
            for (var city : CITIES) {
                registry.publish("city", city, 1, SINCE, admitted(city));
                holds(registry, Post.CHIEF_SMART_CITY_OFFICER, city, "test-csco-" + city);
            }
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> CITIES.stream()
                                .allMatch(city ->
                                        FrameworkPosts.holds(Post.CHIEF_SMART_CITY_OFFICER, "test-csco-" + city, SINCE))
                        && FrameworkPosts.holds(Post.NATIONAL_REPRESENTATIVE, "test-imposition-nr", SINCE));
    }

    static String officer(String city) {
        return TestTokens.personOfThePast("test-csco-" + city);
    }

    static String representative() {
        return TestTokens.personOfThePast("test-imposition-nr");
    }

    private static String actorId(String person) {
        return Arc.container().instance(ActorIds.class).get().of(person);
    }

    private static void holds(PublishedEvents registry, String post, String subject, String person) {
        var id = UUID.randomUUID();
        var designation = post.equals(Post.CHIEF_SMART_CITY_OFFICER) ? "CHIEF_URBAN_PLANNER" : null;
        registry.publish(
                "tenure",
                id.toString(),
                1,
                SINCE,
                new TenureRecordedV1(
                        id,
                        post,
                        subject,
                        STATE,
                        SINCE,
                        true,
                        null,
                        "NOT_ON_RECORD",
                        designation,
                        null,
                        true,
                        "A test"));
        registry.publish("tenure", id.toString(), 2, SINCE, new TenureAcceptedV1(id, actorId(person)));
    }

    private static CityAdmittedV1 admitted(String city) {
        return new CityAdmittedV1(
                city, city, STATE, "CITY", "LATER", SINCE, UUID.randomUUID(), "A test", "RECORDED", "A test");
    }
}
