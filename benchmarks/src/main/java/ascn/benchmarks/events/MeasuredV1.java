package ascn.benchmarks.events;

import ascn.contracts.event.EventType;
import ascn.contracts.event.PublishedEvent;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * An event that only benchmarks know.
 *
 * @param subject what it is about
 * @param number which one it is
 * @param text words, so that it is as long and as compressible as an event of the product
 */
@EventType("ascn.benchmark.measured.v1")
record MeasuredV1(String subject, long number, String text) implements PublishedEvent {

    private static final int BYTES_BESIDE_THE_TEXT = 60;
    private static final int LONGEST_TEXT = 100_000;
    private static final String WORDS = words();

    private static String words() {
        var random = new Random(2018);
        var words = random.ints(2_000, 0, 1_000_000)
                .mapToObj(number -> Integer.toString(number, Character.MAX_RADIX))
                .toList();
        return random.ints(2L * LONGEST_TEXT / 4, 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }

    /** An event of about that many bytes of JSON. */
    static MeasuredV1 of(String subject, long number, int bytes) {
        int length = Math.min(Math.max(1, bytes - BYTES_BESIDE_THE_TEXT), LONGEST_TEXT);
        int from = (int) (number * 31 % (WORDS.length() - length));
        return new MeasuredV1(subject, number, WORDS.substring(from, from + length));
    }
}
