package ascn.actionplan.project.persistence;

import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.function.Function;

/**
 * The stored form of what cities tell: the record as JSON. A member that was added later is read as absent from what was
 * stored before.
 */
public final class ContentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(OnRecord.class, ToStringSerializer.instance)
                    .addDeserializer(OnRecord.class, new Text<>(OnRecord.class, OnRecord::parse))
                    .addSerializer(PartialDate.class, ToStringSerializer.instance)
                    .addDeserializer(PartialDate.class, new Text<>(PartialDate.class, PartialDate::parse)))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContentJson() {}

    /** Writes it. */
    public static String write(Object content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of the domain can be written", e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static <T> T read(String written, Class<T> type) {
        try {
            return MAPPER.readValue(written, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was stored as " + type.getSimpleName() + " can be read", e);
        }
    }

    private static final class Text<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }
}
