package ascn.deploy.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** One line on the terminal for each step, with the time since the start. */
public final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    private Progress(PrintStream out) {
        this.out = out;
    }

    /** Lines to a stream, the clock beginning now. */
    public static Progress on(PrintStream out) {
        return new Progress(out);
    }

    /** No lines, for tests. */
    public static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** Says that a step is done or that something has happened. */
    public synchronized void tell(String line) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", elapsed().toMillis() / 1000.0, line);
        out.flush();
    }

    /** Time since the start. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
