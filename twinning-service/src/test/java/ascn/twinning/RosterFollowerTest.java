package ascn.twinning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.CityAliasAddedV1;
import ascn.contracts.event.cityregistry.CityMergedV1;
import ascn.contracts.event.cityregistry.CityRecordedV1;
import ascn.contracts.event.cityregistry.CityRenamedV1;
import ascn.contracts.event.cityregistry.CityWithdrawnV1;
import ascn.contracts.record.PartialDate;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Roster;
import ascn.roster.RosterCity;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the registry tells arrives in this service's own copy, over a real topic. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RosterFollowerTest {

    private static final RosterCity MAKASSAR =
            new RosterCity("makassar", "Makassar", "ID", "CITY", "PILOT", PartialDate.parse("2018-03-23"));

    @Inject
    Roster roster;

    @Test
    void anAdmittedCityIsInTheRosterFromItsDayOn() {
        try (var registry = PublishedEvents.ofCityRegistry()) {
            registry.publish("city", "makassar", 1, "2018-03-23", admitted());
        }

        await().until(() -> roster.city("makassar").isPresent());
        assertThat(roster.membersOn(LocalDate.parse("2018-03-23"))).containsExactly(MAKASSAR);
        assertThat(roster.membersOn(LocalDate.parse("2018-03-22"))).isEmpty();
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/event-log/seen")
                .then()
                .statusCode(200)
                .body("[0].source", equalTo("/city-registry-service"))
                .body("[0].seenUpTo", greaterThanOrEqualTo(1));
    }

    @Test
    @DisplayName("M12 the roster finds a city under all its names, and under those of a record that was merged into it")
    void aCityIsFoundUnderAllItsNames() {
        try (var registry = PublishedEvents.ofCityRegistry()) {
            registry.publish("city", "ha-noi", 1, "2019-04-01", admitted("ha-noi", "Ha Noi", "2019-04-01"));
            registry.publish(
                    "city", "ha-noi", 2, "2026-11-22", new CityAliasAddedV1("ha-noi", "Hanoi", "hanoi", "A test"));
            registry.publish("city", "thang-long", 1, "2019-04-01", admitted("thang-long", "Thang Long", "2019-04-01"));
            registry.publish(
                    "city",
                    "thang-long",
                    2,
                    "2026-11-22",
                    new CityMergedV1("thang-long", "ha-noi", "VN", "2026-11-22", "A test"));
            registry.publish(
                    "city",
                    "ha-noi",
                    3,
                    "2026-11-22",
                    new CityRenamedV1("ha-noi", "Hanoi City", "Ha Noi", "2026-11-22", "hanoi-city", "A test"));
        }

        await().untilAsserted(() -> {
            for (var slug : List.of("ha-noi", "hanoi", "thang-long", "hanoi-city")) {
                assertThat(roster.city(slug)).map(RosterCity::cityId).hasValue("ha-noi");
            }
        });
        await().until(() -> roster.city("ha-noi").orElseThrow().name().equals("Hanoi City"));
        assertThat(roster.membersOn(LocalDate.parse("2019-04-01")))
                .extracting(RosterCity::cityId)
                .contains("ha-noi")
                .doesNotContain("thang-long");
    }

    @Test
    @DisplayName("M01 the roster knows a candidate and a withdrawn city, and neither is a member")
    void aWithdrawnCityIsNoMember() {
        try (var registry = PublishedEvents.ofCityRegistry()) {
            registry.publish(
                    "city",
                    "hai-phong",
                    1,
                    "2017",
                    new CityRecordedV1("hai-phong", "Hai Phong", "VN", "CITY", "2017", "A test"));
            registry.publish("city", "hai-phong", 2, "2019-04-01", admitted("hai-phong", "Hai Phong", "2019-04-01"));
            registry.publish(
                    "city", "hai-phong", 3, "2020-05-01", new CityWithdrawnV1("hai-phong", "VN", "2020-05-01", null));
            registry.publish("city", "hai-phong", 4, "2023-07-12", admitted("hai-phong", "Hai Phong", "2023-07-12"));
            registry.publish(
                    "city",
                    "can-tho",
                    1,
                    "2026",
                    new CityRecordedV1("can-tho", "Can Tho", "VN", "CITY", "2026", "A test"));
        }

        await().until(() -> isMember("hai-phong", "2023-07-12"));
        assertThat(isMember("hai-phong", "2019-04-01")).isTrue();
        assertThat(isMember("hai-phong", "2020-04-30")).isTrue();
        assertThat(isMember("hai-phong", "2020-05-01")).isFalse();
        assertThat(isMember("hai-phong", "2023-07-11")).isFalse();
        await().until(() -> roster.cityIdOf("can-tho").isPresent());
        assertThat(roster.city("can-tho")).isEmpty();
        assertThat(roster.cityIdOf("no-such-city")).isEmpty();
    }

    private boolean isMember(String cityId, String day) {
        return roster.membersOn(LocalDate.parse(day)).stream()
                .anyMatch(member -> member.cityId().equals(cityId));
    }

    private static CityAdmittedV1 admitted(String cityId, String name, String day) {
        return new CityAdmittedV1(
                cityId, name, "VN", "CITY", "MEMBER", day, UUID.randomUUID(), "A decision", "RECORDED", "A test");
    }

    private static CityAdmittedV1 admitted() {
        return new CityAdmittedV1(
                "makassar",
                "Makassar",
                "ID",
                "CITY",
                "PILOT",
                "2018-03-23",
                UUID.randomUUID(),
                "List of 23 March 2018",
                "RECORDED",
                "Concept note, 2018");
    }

    @Test
    void theServiceIsAliveReadyAndDescribed() {
        given().when().get("/q/health/live").then().statusCode(200);
        given().when().get("/q/health/ready").then().statusCode(200);
        given().when().get("/q/openapi").then().statusCode(200);
    }
}
