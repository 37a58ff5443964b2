package ascn.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("asyncapi.yaml says what the records and the publishers say")
class AsyncApiTest {

    private static final Path FILE = Path.of("asyncapi.yaml");

    /** What {@code ascn.platform.events.EventHeaders} writes always, in its order. */
    private static final List<String> HEADERS = List.of(
            "content-type",
            "ce_specversion",
            "ce_id",
            "ce_type",
            "ce_source",
            "ce_subject",
            "ce_time",
            "ce_dataschema",
            "ce_occurredon",
            "ce_aggregateversion",
            "ce_sourceposition");

    /** What it leaves out where it must stay secret. */
    private static final List<String> HEADERS_OFTEN_ABSENT = List.of("ce_actor", "ce_correlationid", "traceparent");

    @SuppressWarnings("NullAway.Init") // Read before the first test.
    private static JsonNode document;

    @BeforeAll
    static void readTheDocument() throws IOException {
        document = new YAMLMapper().readTree(Files.readString(FILE));
    }

    static Stream<Named<Class<? extends PublishedEvent>>> events() {
        return PublishedEvents.all().stream().map(event -> Named.of(event.getSimpleName(), event));
    }

    @Test
    void itIsAnAsyncApiDocumentOfVersionThree() {
        assertThat(document.path("asyncapi").textValue()).isEqualTo("3.0.0");
        assertThat(document.path("defaultContentType").textValue()).isEqualTo("application/json");
    }

    @Test
    void thereIsOneChannelForTheTopicOfEachPublisher() {
        assertThat(document.path("channels"))
                .extracting(channel -> channel.path("address").textValue())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Publisher.values()).map(Publisher::topic).toList());
    }

    @Test
    void everyEventIsAMessageOfItsPublishersChannelAndThereIsNoOther() {
        var expected = new TreeMap<String, List<String>>();
        for (var publisher : Publisher.values()) {
            expected.put(publisher.topic(), typesOn(publisher.topic()));
        }

        var described = new TreeMap<String, List<String>>();
        document.path("channels")
                .forEach(channel -> described.put(
                        channel.path("address").textValue(),
                        elements(channel.path("messages"))
                                .map(message -> resolved(message).path("name").textValue())
                                .sorted()
                                .toList()));

        assertThat(described).isEqualTo(expected);
        assertThat(document.at("/components/messages")).hasSameSizeAs(PublishedEvents.all());
    }

    private static List<String> typesOn(String topic) {
        return PublishedEvents.types().stream()
                .filter(type -> topic.equals(type.split("\\.")[1] + ".events.v1"))
                .sorted()
                .toList();
    }

    @Test
    void theEmptyTopicsAreSaidToBeEmpty() {
        assertThat(document.path("channels"))
                .filteredOn(channel -> channel.path("messages").isEmpty())
                .allSatisfy(channel ->
                        assertThat(channel.path("description").textValue()).contains("No message is defined yet"));
    }

    @Test
    void everyMessageOfAChannelIsSentByOneOperation() {
        var sent = elements(document.path("operations"))
                .peek(operation ->
                        assertThat(operation.path("action").textValue()).isEqualTo("send"))
                .flatMap(operation -> elements(operation.path("messages")))
                .map(message -> resolved(resolved(message)).path("name").textValue());

        assertThat(sent).containsExactlyInAnyOrderElementsOf(PublishedEvents.types());
    }

    @Test
    void theHeadersAreThoseThatThePublisherWrites() {
        var headers = document.at("/components/schemas/EventHeaders");

        assertThat(headers.path("required")).extracting(JsonNode::textValue).containsExactlyElementsOf(HEADERS);
        assertThat(headers.path("properties").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyElementsOf(Stream.concat(HEADERS.stream(), HEADERS_OFTEN_ABSENT.stream())
                        .toList());
        assertThat(headers.at("/properties/ce_source/enum"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(
                        Arrays.stream(Publisher.values()).map(Publisher::source).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void aMessageHasTheRecordsTypeSchemaSourceAndPayload(Class<? extends PublishedEvent> event) {
        var type = EventTypes.of(event);
        var message = document.at("/components/messages").path(event.getSimpleName());

        assertThat(message.path("name").textValue()).isEqualTo(type);
        assertThat(message.path("contentType").textValue()).isEqualTo("application/json");
        assertThat(constOf(message, "ce_type")).isEqualTo(type);
        assertThat(constOf(message, "ce_dataschema")).isEqualTo(EventTypes.schemaOf(type));
        assertThat(constOf(message, "ce_source")).isEqualTo(publisherOf(type).source());
        assertThat(message.at("/payload/$ref").textValue())
                .isEqualTo(WireForm.SCHEMAS
                        .resolve(EventTypes.withoutVendor(type) + ".schema.json")
                        .toString());
        assertThat(Path.of(message.at("/payload/$ref").textValue())).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aMessageHasAKeyAndTheHeadersOfAllEvents(Class<? extends PublishedEvent> event) {
        var message = document.at("/components/messages").path(event.getSimpleName());

        assertThat(message.at("/bindings/kafka/key/type").textValue()).isEqualTo("string");
        assertThat(message.at("/headers/allOf"))
                .extracting(part -> part.path("$ref").textValue())
                .contains("#/components/schemas/EventHeaders");
    }

    private static Publisher publisherOf(String type) {
        return Arrays.stream(Publisher.values())
                .filter(publisher -> publisher.topic().equals(type.split("\\.")[1] + ".events.v1"))
                .findFirst()
                .orElseThrow();
    }

    /** The one value that a message fixes for a header. */
    private static String constOf(JsonNode message, String header) {
        return elements(message.at("/headers/allOf"))
                .map(AsyncApiTest::resolved)
                .map(part -> part.path("properties").path(header).path("const"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value is fixed for " + header));
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").textValue().substring(1)) : node;
    }

    private static Stream<JsonNode> elements(JsonNode container) {
        return StreamSupport.stream(container.spliterator(), false);
    }
}
