package ascn.platform.events;

import ascn.contracts.event.EventTypes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The headers of an event on Kafka: CloudEvents 1.0 in binary mode, our extensions, and the W3C trace context. */
public final class EventHeaders {

    private static final String CONTENT_TYPE = "content-type";
    private static final String SPEC_VERSION = "ce_specversion";
    private static final String ID = "ce_id";
    private static final String TYPE = "ce_type";
    private static final String SOURCE = "ce_source";
    private static final String SUBJECT = "ce_subject";
    private static final String TIME = "ce_time";
    private static final String DATA_SCHEMA = "ce_dataschema";
    private static final String OCCURRED_ON = "ce_occurredon";
    private static final String AGGREGATE_VERSION = "ce_aggregateversion";
    private static final String SOURCE_POSITION = "ce_sourceposition";
    private static final String ACTOR = "ce_actor";
    private static final String CORRELATION_ID = "ce_correlationid";
    private static final String TRACEPARENT = "traceparent";

    private static final String ONLY_SPEC_VERSION = "1.0";

    /** The most bytes of a header that is read. What is longer is no value of ours and would break the tables' indexes. */
    private static final int LONGEST_VALUE = 500;

    private EventHeaders() {}

    /** The headers that an envelope travels in; absent values have none. */
    public static Map<String, byte[]> write(EventEnvelope envelope) {
        var headers = new LinkedHashMap<String, byte[]>();
        put(headers, CONTENT_TYPE, "application/json");
        put(headers, SPEC_VERSION, ONLY_SPEC_VERSION);
        put(headers, ID, envelope.id().toString());
        put(headers, TYPE, envelope.type());
        put(headers, SOURCE, envelope.source());
        put(headers, SUBJECT, envelope.aggregate().subject());
        put(headers, TIME, envelope.recordedAt().toString());
        put(headers, DATA_SCHEMA, EventTypes.schemaOf(envelope.type()));
        put(headers, OCCURRED_ON, envelope.occurredOn());
        put(headers, AGGREGATE_VERSION, Long.toString(envelope.aggregateVersion()));
        put(headers, SOURCE_POSITION, Long.toString(envelope.sourcePosition()));
        put(headers, ACTOR, envelope.actor());
        put(headers, CORRELATION_ID, envelope.correlationId());
        put(headers, TRACEPARENT, envelope.traceparent());
        return headers;
    }

    private static void put(Map<String, byte[]> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Reads an envelope back.
     *
     * @throws UnreadableEventException when a header is missing or is not what it must be
     */
    public static EventEnvelope read(Map<String, byte[]> headers) throws UnreadableEventException {
        var specVersion = optional(headers, SPEC_VERSION);
        if (specVersion != null && !specVersion.equals(ONLY_SPEC_VERSION)) {
            throw new UnreadableEventException("The header " + SPEC_VERSION + " is '" + specVersion + "'");
        }
        try {
            return new EventEnvelope(
                    UUID.fromString(required(headers, ID)),
                    required(headers, TYPE),
                    required(headers, SOURCE),
                    AggregateRef.parse(required(headers, SUBJECT)),
                    positive(headers, AGGREGATE_VERSION),
                    positive(headers, SOURCE_POSITION),
                    required(headers, OCCURRED_ON),
                    Instant.parse(required(headers, TIME)),
                    optional(headers, ACTOR),
                    optional(headers, CORRELATION_ID),
                    optional(headers, TRACEPARENT));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableEventException("A header is not what it must be: " + e.getMessage(), e);
        }
    }

    private static long positive(Map<String, byte[]> headers, String name) throws UnreadableEventException {
        long number = Long.parseLong(required(headers, name));
        if (number < 1) {
            throw new UnreadableEventException("The header " + name + " counts from 1, but is " + number);
        }
        return number;
    }

    private static String required(Map<String, byte[]> headers, String name) throws UnreadableEventException {
        var value = optional(headers, name);
        if (value == null) {
            throw new UnreadableEventException("The header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(Map<String, byte[]> headers, String name) throws UnreadableEventException {
        var value = headers.get(name);
        if (value == null) {
            return null;
        }
        if (value.length > LONGEST_VALUE) {
            throw new UnreadableEventException(
                    "The header " + name + " has " + value.length + " bytes; at most " + LONGEST_VALUE + " are read");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw new UnreadableEventException("The header " + name + " has control characters");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UnreadableEventException("The header " + name + " is not UTF-8", e);
        }
    }

    /** What the headers say of the event's place, as far as they can be read at all. */
    public static EventClaim claimOf(Map<String, byte[]> headers) {
        var source = claimed(headers, SOURCE, text -> text);
        var aggregate = claimed(headers, SUBJECT, AggregateRef::parse);
        return new EventClaim(
                claimed(headers, ID, UUID::fromString),
                claimed(headers, TYPE, text -> text),
                source,
                claimed(headers, SOURCE_POSITION, EventHeaders::parsePositive),
                aggregate,
                claimed(headers, AGGREGATE_VERSION, EventHeaders::parsePositive));
    }

    private static long parsePositive(String text) {
        long number = Long.parseLong(text);
        if (number < 1) {
            throw new IllegalArgumentException("Counts from 1: " + text);
        }
        return number;
    }

    private static <T> @Nullable T claimed(Map<String, byte[]> headers, String name, Function<String, T> read) {
        try {
            var text = optional(headers, name);
            return text == null ? null : read.apply(text);
        } catch (UnreadableEventException | IllegalArgumentException e) {
            return null;
        }
    }
}
