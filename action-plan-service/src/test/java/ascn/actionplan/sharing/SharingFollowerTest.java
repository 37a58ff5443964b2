package ascn.actionplan.sharing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ascn.actionplan.FollowedNetwork;
import ascn.actionplan.plan.SubmittedPlans;
import ascn.contracts.event.cityregistry.MeetingConcludedV1;
import ascn.contracts.event.cityregistry.OutcomeRecordedV1;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the registry tells of meetings decides from when initial plans are shared, over a real topic. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class SharingFollowerTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    AgroalDataSource database;

    /** Other tests live before the meeting. */
    @AfterEach
    void forgetTheMeeting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from sharing_start");
            statement.execute("delete from sharing_endorsement");
        }
    }

    @Test
    @DisplayName("P17 initial plans are shared at the first meeting that is concluded after the framework was endorsed")
    void initialPlansAreSharedAtTheMeeting() {
        var early = SubmittedPlans.of("QS", "shared-early", "2018-06-01");
        var without = UUID.randomUUID();
        var meeting = UUID.randomUUID();

        try (var registry = PublishedEvents.ofCityRegistry()) {
            registry.publish("meeting", without.toString(), 1, "2018-05-01", concluded(without, "2018-05-01"));
            registry.publish("meeting", meeting.toString(), 1, "2018-07-08", endorsed(meeting));
            registry.publish("meeting", meeting.toString(), 2, "2018-07-08", concluded(meeting, "2018-07-08"));
        }

        await().atMost(SOON).until(() -> "2018-07-08".equals(sharedFrom(early)));
        assertThat(basisOf(early)).isEqualTo("ANNUAL_MEETING");
        var late = SubmittedPlans.of("QS", "shared-late", "2019-02-01");
        assertThat(sharedFrom(late)).isEqualTo("2019-02-01");
        assertThat(basisOf(late)).isEqualTo("SUBMISSION");
        FollowedNetwork.city("shared-reader", "QT");
        given().auth()
                .oauth2(FollowedNetwork.officer("shared-reader"))
                .get(early)
                .then()
                .statusCode(200);
    }

    private static String sharedFrom(String plan) {
        return of(plan, "sharing.from");
    }

    private static String basisOf(String plan) {
        return of(plan, "sharing.basis");
    }

    private static String of(String plan, String path) {
        return given().auth()
                .oauth2(FollowedNetwork.representative("QS"))
                .get(plan)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private static OutcomeRecordedV1 endorsed(UUID meeting) {
        return new OutcomeRecordedV1(
                meeting,
                UUID.randomUUID(),
                "ASCF_ENDORSEMENT",
                "The framework is endorsed",
                "BODY",
                "ASCN",
                null,
                "A test");
    }

    private static MeetingConcludedV1 concluded(UUID meeting, String day) {
        return new MeetingConcludedV1(meeting, 1, 2018, day, "RECORDED", "A test");
    }
}
