package ascn.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The argument on the command line of every Java process of a local system that tells whose it is: by this, and not by a
 * process id written down somewhere, a later launcher recognises what a killed one left running.
 */
record Mark(Path dataDirectory) {

    /** The mark of a data directory that exists. */
    static Mark of(Path dataDirectory) {
        try {
            return new Mark(dataDirectory.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot find " + dataDirectory, e);
        }
    }

    /** The argument for one part. */
    String argument(Part part) {
        return "-Dascn.local=" + part.id() + "@" + dataDirectory;
    }
}
