package ascn.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.RealParts;
import ascn.roster.Post;
import ascn.roster.Tenures;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The fixture tells of posts as the registry does. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class FollowedNetworkTest {

    @Inject
    Tenures tenures;

    @Inject
    ActorIds actorIds;

    @Test
    void anOfficerHoldsThePostOfTheCityFromItsFirstDayOn() {
        FollowedNetwork.city("followed-port", "XF");

        FollowedNetwork.officer("followed-port");

        assertThat(holdsOn("2018-03-23")).isTrue();
        assertThat(holdsOn("2018-03-22")).isFalse();
    }

    private boolean holdsOn(String day) {
        return tenures.holds(
                actorIds.of("test-csco-followed-port"),
                Post.CHIEF_SMART_CITY_OFFICER,
                "followed-port",
                LocalDate.parse(day));
    }
}
