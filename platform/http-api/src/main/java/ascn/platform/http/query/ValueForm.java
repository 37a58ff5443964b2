package ascn.platform.http.query;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.WrittenTime;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * How the value of a parameter is written.
 *
 * @param reader throws where it is written otherwise
 * @param remedy how it is written
 */
record ValueForm(Consumer<String> reader, String remedy) {

    private static final ValueForm ANY = new ValueForm(value -> {}, "");
    private static final ValueForm WHOLE_NUMBER = new ValueForm(Long::parseLong, "Give a whole number");
    private static final ValueForm SMALL_NUMBER = new ValueForm(Integer::parseInt, "Give a whole number");
    private static final ValueForm TRUTH = new ValueForm(ValueForm::readTruth, "Give true or false");
    private static final Map<Type, ValueForm> FORMS = Map.ofEntries(
            Map.entry(LocalDate.class, new ValueForm(WrittenTime::day, "Write it as 2018-03-23")),
            Map.entry(Instant.class, new ValueForm(Instant::parse, "Write it as 2018-03-23T04:00:00Z")),
            Map.entry(PartialDate.class, new ValueForm(PartialDate::parse, "Write it as 2018-03-23, 2018-03 or 2018")),
            Map.entry(UUID.class, new ValueForm(ValueForm::readUuid, "Give the id as you have read it, a UUID")),
            Map.entry(
                    PageLimit.class,
                    new ValueForm(PageLimit::fromString, "Give a whole number from 1 to " + PageLimit.LARGEST)),
            Map.entry(int.class, SMALL_NUMBER),
            Map.entry(Integer.class, SMALL_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH));

    static ValueForm of(Type type) {
        return type instanceof Class<?> choice && choice.isEnum() ? choiceOf(choice) : FORMS.getOrDefault(type, ANY);
    }

    private static ValueForm choiceOf(Class<?> choice) {
        var names =
                Arrays.stream(choice.getEnumConstants()).map(String::valueOf).toList();
        return new ValueForm(
                value -> {
                    if (!names.contains(value)) {
                        throw new IllegalArgumentException(value);
                    }
                },
                "Use one of " + names.stream().collect(Collectors.joining(", ")));
    }

    boolean accepts(String value) {
        try {
            reader.accept(value);
            return true;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }

    /** Java's own reader takes shorter forms too; one id has one form. */
    private static void readUuid(String value) {
        if (!UUID.fromString(value).toString().equalsIgnoreCase(value)) {
            throw new IllegalArgumentException(value);
        }
    }

    private static void readTruth(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
    }
}
