package ascn.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The samples and schemas of this module, and the JSON in which events travel. */
final class WireForm {

    static final Path SAMPLES = Path.of("src/test/resources/samples");
    static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    private static final String SAMPLE = ".json";
    private static final String SCHEMA = ".schema.json";

    /** Configured like the mapper of {@code ascn.platform.events.EventJson}, which this module may not know. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final JsonSchemaFactory SCHEMA_FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_CHECKED =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private WireForm() {}

    static ObjectNode sampleOf(Class<? extends PublishedEvent> event) {
        return read(SAMPLES.resolve(EventTypes.withoutVendor(EventTypes.of(event)) + SAMPLE));
    }

    static ObjectNode schemaOf(Class<? extends PublishedEvent> event) {
        return read(SCHEMAS.resolve(EventTypes.withoutVendor(EventTypes.of(event)) + SCHEMA));
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> samples() {
        return namesIn(SAMPLES, SAMPLE);
    }

    static List<String> schemas() {
        return namesIn(SCHEMAS, SCHEMA);
    }

    private static List<String> namesIn(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PublishedEvent fromJson(JsonNode json, Class<? extends PublishedEvent> event) {
        try {
            return MAPPER.readValue(json.toString(), event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Through text, because a value tree may hold what JSON cannot write. */
    static JsonNode toJson(PublishedEvent event) {
        try {
            return MAPPER.readTree(MAPPER.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema of the event says against a value; empty when nothing. */
    static List<String> complaints(Class<? extends PublishedEvent> event, JsonNode value) {
        JsonSchema schema = SCHEMA_FACTORY.getSchema(schemaOf(event), FORMATS_CHECKED);
        return schema.validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
