package ascn.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.contracts.record.Standing;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each schema says what its record says")
class SchemaTest {

    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String MEMBER_STATE = "^[A-Z]{2}$";
    private static final String UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
    private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String DATE = "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|\\.\\./" + DAY + ")$";

    private static final Map<Class<?>, String> JSON_TYPES = Map.of(
            String.class, "string",
            UUID.class, "string",
            List.class, "array",
            Map.class, "object",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer");

    static Stream<Named<Class<? extends PublishedEvent>>> events() {
        return PublishedEvents.all().stream().map(event -> Named.of(event.getSimpleName(), event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void itIsASchemaOf2020AndIsNamedAfterItsType(Class<? extends PublishedEvent> event) {
        var schema = WireForm.schemaOf(event);

        assertThat(schema.path("$id").textValue()).isEqualTo(EventTypes.schemaOf(EventTypes.of(event)));
        assertThat(schema.path("$schema").textValue()).isEqualTo(SchemaId.V202012);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(SchemaId.V202012))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void itHasThePropertiesOfTheRecordAndRequiresWhatCannotBeAbsent(Class<? extends PublishedEvent> event) {
        var schema = WireForm.schemaOf(event);

        assertThat(schema.path("properties").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyElementsOf(
                        componentsOf(event).map(RecordComponent::getName).toList());
        assertThat(schema.path("required"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(componentsOf(event)
                        .filter(component -> !isNullable(component))
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static Stream<RecordComponent> componentsOf(Class<? extends PublishedEvent> event) {
        return Arrays.stream(event.getRecordComponents());
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void itIsOpenForWhatLaterEditionsAdd(Class<? extends PublishedEvent> event) {
        var schema = WireForm.schemaOf(event);

        assertThat(schema.findValues("additionalProperties")).isEmpty();
        assertThat(schema.findValues("unevaluatedProperties")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyPropertyIsDescribedAndBoundedByItsKind(Class<? extends PublishedEvent> event) {
        componentsOf(event).forEach(component -> {
            var property = WireForm.schemaOf(event).path("properties").path(component.getName());

            assertThat(property.path("description").asText())
                    .as(component.getName())
                    .isNotBlank();
            assertThat(property.path("type").textValue())
                    .as(component.getName())
                    .isEqualTo(JSON_TYPES.get(component.getType()));
            if (component.getType() == UUID.class) {
                assertThat(property.path("format").textValue()).isEqualTo("uuid");
                assertThat(property.path("pattern").textValue()).isEqualTo(UUID_PATTERN);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void aValueOfOneKindIsWrittenTheSameInEveryEvent(Class<? extends PublishedEvent> event) {
        for (var property : WireForm.schemaOf(event).path("properties").properties()) {
            var name = property.getKey();
            var pattern = property.getValue().path("pattern").textValue();
            if (name.endsWith("On")) {
                assertThat(pattern).as(name).isEqualTo(DATE);
            } else if (name.equals("memberState")) {
                assertThat(pattern).as(name).isEqualTo(MEMBER_STATE);
            } else if (name.equals("cityId")) {
                assertThat(pattern).as(name).isEqualTo(SLUG);
            } else if (name.equals("cityIds")) {
                assertThat(property.getValue().at("/items/pattern").textValue()).isEqualTo(SLUG);
            } else if (name.equals("standing")) {
                assertThat(textsOf(property.getValue().path("enum")))
                        .isEqualTo(
                                Arrays.stream(Standing.values()).map(Enum::name).toList());
            }
        }
    }

    private static List<String> textsOf(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-23, true",
        "2018-10, true",
        "2018, true",
        "../2023-12-31, true",
        "2018-13, false",
        "2018-00, false",
        "2018-03-32, false",
        "18-01-01, false",
        "../2023, false",
        "2018-03-23T00:00:00Z, false",
        "'', false"
    })
    @DisplayName("N05 The pattern of dates lets the four written forms through")
    void thePatternOfDatesLetsTheFourWrittenFormsThrough(String written, boolean allowed) {
        assertThat(written.matches(DATE)).isEqualTo(allowed);
    }
}
