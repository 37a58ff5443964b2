package ascn.platform.http.json;

import ascn.platform.http.problem.Fault;
import ascn.platform.http.problem.Faults;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is wrong with a body that could not be read. The reader stops at the first fault; so what it stumbled
 * over is taken out of the tree and the rest is read again, until it can be read. What is left is then asked for its
 * limits, so that a caller hears of both at once.
 */
@Singleton
class BodyFaults {

    /** A caller who is told of so many faults has enough to do; it also bounds the work on a hostile body. */
    private static final int MOST_FAULTS = 50;

    private final ObjectMapper mapper;
    private final Validator validator;

    /** Members that stand twice do not stop this one; they are counted by {@link #duplicates}. */
    private final ObjectMapper trees;

    BodyFaults(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
        this.trees = new ObjectMapper(JsonFactory.builder()
                        .streamReadConstraints(mapper.getFactory().streamReadConstraints())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** Every fault, in the order of places; never empty. */
    List<Fault> of(byte[] body, Type type) {
        try {
            var reading = new Reading(trees.readTree(body));
            duplicates(body).stream().map(FaultWords::duplicate).forEach(reading.faults::add);
            reading.bind(type).ifPresent(reading::validate);
            return reading.inOrder();
        } catch (JsonProcessingException e) {
            return List.of(FaultWords.notJson(e));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }

    private List<String> duplicates(byte[] body) throws IOException {
        var twice = new ArrayList<String>();
        Deque<Set<String>> names = new ArrayDeque<>();
        try (var parser = trees.createParser(body)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    names.push(new HashSet<>());
                } else if (token == JsonToken.END_OBJECT) {
                    names.pop();
                } else if (token == JsonToken.FIELD_NAME
                        && !names.element().add(parser.currentName())
                        && twice.size() < MOST_FAULTS) {
                    twice.add(parser.getParsingContext().pathAsPointer().toString());
                }
            }
        }
        return twice;
    }

    /** One body on its way to something that can be read. */
    private final class Reading {

        private final JsonNode tree;
        private final List<Fault> faults = new ArrayList<>();
        private final Set<String> takenOut = new HashSet<>();

        Reading(JsonNode tree) {
            this.tree = tree;
        }

        Optional<Object> bind(Type type) throws IOException {
            var reader = mapper.readerFor(mapper.constructType(type));
            while (faults.size() < MOST_FAULTS) {
                try {
                    return Optional.ofNullable(reader.readValue(tree));
                } catch (JsonMappingException e) {
                    if (!takeOut(e)) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.empty();
        }

        /** Notes the fault; whether there is something left to read after its place was taken out. */
        private boolean takeOut(JsonMappingException failure) {
            boolean followsFromAnother = failure instanceof ValueInstantiationException && !faults.isEmpty();
            if (followsFromAnother) {
                return false;
            }
            var place = JsonPointer.compile(JsonPlace.of(failure));
            if (!takenOut.contains(place.toString())) {
                faults.add(FaultWords.of(failure));
            }
            while (!place.matches() && !takenOut.add(place.toString())) {
                place = place.head();
            }
            return !place.matches() && remove(place);
        }

        private boolean remove(JsonPointer place) {
            var parent = tree.at(place.head());
            if (parent instanceof ObjectNode object) {
                object.remove(place.last().getMatchingProperty());
                return true;
            }
            if (parent instanceof ArrayNode array && place.last().getMatchingIndex() < array.size()) {
                array.setNull(place.last().getMatchingIndex());
                return true;
            }
            return false;
        }

        /** A place that was taken out is not also told to be missing. */
        void validate(Object bound) {
            validator.validate(bound).stream()
                    .map(Faults::of)
                    .filter(fault -> takenOut.stream().noneMatch(place -> isAtOrBelow(place, fault)))
                    .forEach(faults::add);
        }

        private static boolean isAtOrBelow(String place, Fault fault) {
            var pointer = String.valueOf(fault.pointer());
            return pointer.equals(place) || pointer.startsWith(place + "/");
        }

        List<Fault> inOrder() {
            if (faults.isEmpty()) {
                return List.of(new Fault("", "not-null", null, "The body is missing", "Send one JSON object"));
            }
            return faults.stream()
                    .sorted(Comparator.comparing((Fault fault) -> String.valueOf(fault.pointer()))
                            .thenComparing(Fault::code))
                    .toList();
        }
    }
}
