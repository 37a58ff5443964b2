package ascn.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private record CityRenamed() implements PublishedEvent {}

    @Test
    void aRecordTravelsUnderTheTypeThatIsWrittenBesideIt() {
        assertThat(EventTypes.of(CityAdmittedV1.class)).isEqualTo("ascn.city-registry.city-admitted.v1");
    }

    @Test
    void aRecordWithoutATypeCannotTravel() {
        assertThatThrownBy(() -> EventTypes.of(CityRenamed.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CityRenamed")
                .hasMessageContaining("@EventType");
    }

    @Test
    void theSchemaIsNamedAfterTheTypeWithoutTheVendor() {
        assertThat(EventTypes.schemaOf("ascn.city-registry.city-admitted.v1"))
                .isEqualTo("urn:ascn:schema:city-registry.city-admitted.v1");
        assertThat(EventTypes.withoutVendor("ascn.city-registry.city-admitted.v1"))
                .isEqualTo("city-registry.city-admitted.v1");
    }

    @Test
    void aTypeOfAnotherVendorKeepsItsName() {
        assertThat(EventTypes.withoutVendor("org.example.thing.v1")).isEqualTo("org.example.thing.v1");
    }

    @Test
    void aPublisherIsFoundByTheNameOfItsService() {
        assertThat(Publisher.named("city-registry-service")).contains(Publisher.CITY_REGISTRY);
        assertThat(Publisher.named("city-registry")).isEmpty();
        assertThat(Publisher.CITY_REGISTRY.source()).isEqualTo("/city-registry-service");
    }

    @Test
    void noTwoPublishersShareATopicOrAName() {
        assertThat(Arrays.stream(Publisher.values()).map(Publisher::topic)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Publisher.values()).map(Publisher::serviceName))
                .doesNotHaveDuplicates();
    }
}
