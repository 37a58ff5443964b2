package ascn.platform.description;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Gives every text, list and number of the description a bound, so that readers can size their buffers. What a service
 * states itself, by validation or annotation, is kept; the rest gets bounds that nothing of the platform reaches.
 */
final class SchemaBounds {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LIST = 10_000;
    private static final int LONGEST_ID = 36;

    /** The largest whole number that every JSON reader holds exactly. */
    private static final BigDecimal LARGEST_NUMBER = BigDecimal.valueOf((1L << 53) - 1);

    private SchemaBounds() {}

    static void setIn(OpenAPI description) {
        if (description.getComponents().getSchemas() != null) {
            description.getComponents().getSchemas().values().forEach(SchemaBounds::set);
        }
        description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(SchemaBounds::setIn);
    }

    private static void setIn(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> set(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(type -> set(type.getSchema()));
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> {
            if (response.getContent() != null) {
                response.getContent().getMediaTypes().values().forEach(type -> set(type.getSchema()));
            }
        });
    }

    private static void set(@Nullable Schema schema) {
        if (schema == null || schema.getRef() != null) {
            return;
        }
        var types = schema.getType() == null ? List.<SchemaType>of() : schema.getType();
        if (types.contains(SchemaType.STRING)) {
            boundText(schema);
        }
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(LONGEST_LIST);
        }
        if (types.contains(SchemaType.INTEGER)) {
            boundNumber(schema);
        }
        if (types.contains(SchemaType.NUMBER)) {
            // Readers divide in binary, where 119.43 is no multiple of a millionth. The service counts the digits
            // itself.
            schema.setMultipleOf(null);
        }
        children(schema).forEach(SchemaBounds::set);
    }

    private static void boundText(Schema schema) {
        if (schema.getMaxLength() == null && schema.getEnumeration() == null) {
            schema.setMaxLength("uuid".equals(schema.getFormat()) ? LONGEST_ID : LONGEST_TEXT);
        }
    }

    private static void boundNumber(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(
                    "int32".equals(schema.getFormat()) ? BigDecimal.valueOf(Integer.MAX_VALUE) : LARGEST_NUMBER);
        }
    }

    /** The schemas that a schema is made of. */
    static List<Schema> children(Schema schema) {
        var children = new ArrayList<Schema>();
        if (schema.getProperties() != null) {
            children.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(children::addAll);
        if (schema.getItems() != null) {
            children.add(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            children.add(schema.getAdditionalPropertiesSchema());
        }
        return children;
    }
}
