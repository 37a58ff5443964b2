package ascn.platform.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs for this machine, taken out of their Maven artifact once and kept in the user's cache.
 *
 * <p>Each build of the programs has a folder of its own, filled beside its final name and moved there in one step: several
 * processes may do so at once, and none ever sees half of it.
 */
record PostgresBinaries(Path home) {

    private static final int EXECUTABLE_BY_ANYONE = 0111;

    /** Unpacks the programs below the given folder unless that has happened before. */
    static PostgresBinaries unpackedBelow(Path cache) {
        try {
            Path home = cache.resolve("postgresql-" + identityOfArchive());
            if (!Files.isDirectory(home)) {
                unpack(home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack the PostgreSQL programs below " + cache, e);
        }
    }

    /** The path of one program: {@code initdb}, {@code pg_ctl} or {@code postgres}. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Read as a stream: the launcher's heap is not much bigger than the archive. */
    private static InputStream archiveForThisMachine() {
        InputStream archive =
                PostgresBinaries.class.getResourceAsStream("/postgres-" + system() + "-" + processor() + ".txz");
        if (archive == null) {
            throw new EmbeddedServerException("There is no embedded PostgreSQL for " + system() + " on " + processor()
                    + "; there is one for Linux and macOS on x86_64 and ARM64.");
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    private static String identityOfArchive() throws IOException {
        var checksum = new CRC32();
        try (var archive = new CheckedInputStream(archiveForThisMachine(), checksum)) {
            long length = archive.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(checksum.getValue()) + "-" + length;
        }
    }

    private static void unpack(Path home) throws IOException {
        Path cache = Files.createDirectories(home.getParent());
        Path beside = Files.createTempDirectory(cache, "unpacking-");
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar = new TarArchiveInputStream(new XZInputStream(archiveForThisMachine()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, beside.resolve(entry.getName()).normalize());
            }
        }
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileTrees.delete(beside);
            if (!Files.isDirectory(home)) { // otherwise another process was quicker, with the same content
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(target.resolveSibling(Path.of(entry.getLinkName()).getFileName()), target);
        } else {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & EXECUTABLE_BY_ANYONE) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
