package ascn.actionplan.iati;

import static ascn.actionplan.bestpractice.SharingCalls.project;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import ascn.actionplan.FollowedNetwork;
import ascn.actionplan.project.application.TakeProjectsOfPlan;
import ascn.actionplan.project.domain.PlanReference;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The export over HTTP. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class IatiResourceTest {

    private static final String ACTIVITIES = "/api/v1/iati/activities";

    @Inject
    TakeProjectsOfPlan takeProjects;

    @Test
    @DisplayName("P17 the file is valid, and holds what its reader may see")
    void theFileHoldsWhatItsReaderMaySee() throws Exception {
        FollowedNetwork.city("i-city", "XI");
        project("i-city", "open", ", \"from\": \"2019\", \"sectors\": [\"transport\"]", "ONGOING");
        project("i-city", "vague", "", "ONGOING");
        var plan = new PlanReference(UUID.randomUUID(), "i-city", "XI", "first", 1, null);
        var act = new Act(PartialDate.parse("2018-06"), Standing.RECORDED, "A test", Instant.now(), "a-test");
        QuarkusTransaction.requiringNew()
                .call(() -> takeProjects.take(plan, List.of(ProjectContent.named("secret", "Secret", null)), act));

        var file = given().get(ACTIVITIES + "?city=i-city")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asString();

        assertThat(file)
                .contains("XI-ASCN-i-city--open")
                .contains("reason=\"DATE_NOT_ON_RECORD\" projects=\"1\"")
                .doesNotContain("STATUS_NOT_ON_RECORD");
        assertThat(given().auth()
                        .oauth2(TestTokens.secretariat())
                        .get(ACTIVITIES + "?memberState=XI")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("reason=\"STATUS_NOT_ON_RECORD\" projects=\"1\"");
        assertThat(IatiSchema.faultsOf(file)).isEmpty();
    }

    @Test
    void anEmptyFileWouldNotBeValidAndIsNotSent() {
        given().get(ACTIVITIES + "?city=i-nowhere")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/iati-nothing-to-export"));
    }
}
