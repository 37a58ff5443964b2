package ascn.platform.http.json;

import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.WrittenTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * The JSON of the API. What is unknown or of another type is refused, never guessed; dates of the record are written in
 * their own form (rule N05), absent values are left out.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** How deep objects and lists may be nested. */
    static final int DEEPEST_NESTING = 50;

    /** How many characters the name of a member may have. */
    static final int LONGEST_NAME = 200;

    /** How many characters a number may have: those of many digits are slow to read. */
    static final int LONGEST_NUMBER = 100;

    /** After the modules that Quarkus registers: the last to say how a type is read is heard. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // The builder is Quarkus'; a customizer is given the finished mapper.
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.setSerializationInclusion(JsonInclude.Include.NON_NULL);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST_NESTING)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build());
        for (var shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
            mapper.coercionConfigFor(LogicalType.Enum).setCoercion(shape, CoercionAction.Fail);
        }
        mapper.registerModule(new SimpleModule("record")
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, WrittenTime::day))
                .addSerializer(PartialDate.class, ToStringSerializer.instance)
                .addDeserializer(PartialDate.class, new FromText<>(PartialDate.class, PartialDate::parse))
                .addSerializer(OnRecord.class, ToStringSerializer.instance)
                .addDeserializer(OnRecord.class, new FromText<>(OnRecord.class, OnRecord::parse)));
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(_valueClass, parser);
            }
            var text = parser.getText();
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                var refused = context.weirdStringException(text, _valueClass, String.valueOf(e.getMessage()));
                refused.initCause(e);
                throw refused;
            }
        }
    }
}
