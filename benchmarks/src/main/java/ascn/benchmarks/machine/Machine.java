package ascn.benchmarks.machine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine as a reader of the figures must know it. */
public final class Machine {

    private Machine() {}

    /** Processors, Java, the disk that durable means, and who else is busy. */
    public static String description() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return String.format(
                Locale.ROOT,
                "%d processors (%s %s), Java %s, data on %s; %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                Files.getFileStore(temporary).type(),
                load());
    }

    /** How many programs want a processor now: above their number, the machine is busy and times mean little. */
    public static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "load unknown" : String.format(Locale.ROOT, "load %.1f", load);
    }
}
