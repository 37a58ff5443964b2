package ascn.platform.events.eventlog;

import ascn.contracts.event.Publisher;
import ascn.platform.http.problem.Fault;
import ascn.platform.http.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which positions a caller wants to know, and for which it waits.
 *
 * @param source value of {@code ce_source}, if one is asked for
 * @param atLeast the position that is waited for; 0 when none is
 * @param longest how long, at the most
 */
record SeenQuery(Optional<String> source, long atLeast, Duration longest) {

    private static final int MOST_SECONDS = 10;

    /**
     * Reads the parameters.
     *
     * @throws ProblemException when one is not what it must be
     */
    static SeenQuery of(@Nullable String source, @Nullable String atLeast, @Nullable String wait) {
        var faults = new ArrayList<Fault>();
        var publisher = source == null ? Optional.<Publisher>empty() : publisher(source);
        if (source != null && publisher.isEmpty()) {
            var names = Arrays.stream(Publisher.values())
                    .map(Publisher::serviceName)
                    .toList();
            faults.add(fault("source is '" + source + "'", "Give one of " + String.join(", ", names)));
        }
        var position = number("atLeast", atLeast, Long.MAX_VALUE, faults);
        var seconds = number("wait", wait, MOST_SECONDS, faults);
        if (source == null && (atLeast != null || wait != null)) {
            faults.add(fault("atLeast and wait are about one source", "Give the source"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(List.copyOf(faults));
        }
        return new SeenQuery(publisher.map(Publisher::source), position, Duration.ofSeconds(seconds));
    }

    private static Optional<Publisher> publisher(String written) {
        return Publisher.named(written.startsWith("/") ? written.substring(1) : written);
    }

    private static long number(String name, @Nullable String written, long most, List<Fault> faults) {
        if (written == null) {
            return 0;
        }
        try {
            long value = Long.parseLong(written);
            if (value >= 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is out of bounds.
        }
        var bounds = most == Long.MAX_VALUE ? "from 0 on" : "from 0 to " + most;
        faults.add(fault(name + " is '" + written + "'", "Give a whole number " + bounds));
        return 0;
    }

    private static Fault fault(String detail, String remedy) {
        return new Fault(null, "invalid-parameter", null, detail, remedy);
    }

    boolean waits() {
        return source.isPresent() && atLeast > 0 && !longest.isZero();
    }

    /** Of the positions, those that were asked for. */
    List<SeenPosition> in(List<SeenPosition> positions) {
        return positions.stream()
                .filter(position -> source.isEmpty() || source.get().equals(position.source()))
                .toList();
    }
}
