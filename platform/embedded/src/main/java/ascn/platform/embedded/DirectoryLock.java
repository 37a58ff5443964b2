package ascn.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says that one process, and only one, owns a directory. The operating system lets go of the lock when its holder dies,
 * however it dies, so whatever still runs over an unlocked directory is an orphan.
 */
public final class DirectoryLock implements AutoCloseable {

    private static final String FILE_NAME = "lock";

    // POSIX drops a process's lock as soon as it closes ANY descriptor of the file. Within this JVM the question is
    // therefore answered here, without opening the file a second time.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a directory, making the directory where it is missing.
     *
     * @throws EmbeddedServerException naming the holder's process id, when someone else has it
     */
    public static DirectoryLock take(Path directory) {
        return tryTake(directory)
                .orElseThrow(() -> new EmbeddedServerException(
                        "The directory " + directory + " is in use by process " + holder(directory) + "."));
    }

    /** Takes the lock of a directory if nobody has it. */
    public static Optional<DirectoryLock> tryTake(Path directory) {
        try {
            Path file = Files.createDirectories(directory).toRealPath().resolve(FILE_NAME);
            return HELD_HERE.add(file) ? open(file) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + directory, e);
        }
    }

    private static Optional<DirectoryLock> open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            HELD_HERE.remove(file);
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(ownPid().getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new DirectoryLock(file, channel));
    }

    /** The process id of the last holder as text, for messages; "unknown" when nobody ever was. */
    public static String holder(Path directory) {
        Path file = directory.toAbsolutePath().resolve(FILE_NAME);
        try {
            if (Files.exists(file) && HELD_HERE.contains(file.toRealPath())) {
                return ownPid();
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String ownPid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    /** Whether this process still has the directory. */
    public boolean isHeld() {
        return channel.isOpen();
    }

    /** Lets go of the directory. The lock file stays: deleting it would let two processes lock two files of one name. */
    @Override
    public void close() {
        if (!isHeld()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unlock " + file, e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
