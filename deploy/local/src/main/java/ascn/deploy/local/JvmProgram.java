package ascn.deploy.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A Java program that is one part of the local system.
 *
 * @param part which part it is
 * @param arguments what follows the Java command's own options: a main class, or {@code -jar} and a file
 * @param systemProperties handed to it with {@code -D}
 * @param environment added to the environment of this process
 * @param ready asked again and again until it says yes
 * @param stopLimit how long it may take to stop when asked to, before it is killed
 */
record JvmProgram(
        Part part,
        List<String> arguments,
        Map<String, String> systemProperties,
        Map<String, String> environment,
        BooleanSupplier ready,
        Duration stopLimit) {

    /** The whole command line under a JDK, marked as belonging to a data directory. */
    List<String> command(Path javaHome, Mark mark) {
        var command = new ArrayList<String>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.add(mark.argument(part));
        command.add("-Xmx" + part.heapMegabytes() + "m");
        command.add("-XX:+UseSerialGC");
        systemProperties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(arguments);
        return command;
    }
}
