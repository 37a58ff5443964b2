package ascn.benchmarks.machine;

import java.io.File;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The class path of programs that a benchmark starts beside itself. */
public final class ClassPath {

    private ClassPath() {}

    /** Quarkus on the class path would turn every logger to TRACE and keep the records until an application starts. */
    public static String withoutQuarkus() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.contains("quarkus"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
