package ascn.deploy.local;

import ascn.platform.embedded.DirectoryLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The directory with everything that lasts, owned by one launcher at a time. */
final class DataDirectory implements AutoCloseable {

    private static final long NEEDED_MEGABYTES = 500;
    private static final long MEGABYTE = 1024L * 1024;

    private final Path path;
    private final DirectoryLock lock;

    private DataDirectory(Path path, DirectoryLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the directory for this process, making it where it is missing.
     *
     * @throws LocalSystemException when another launcher has it, or its disk is nearly full
     */
    static DataDirectory take(Path path) {
        DirectoryLock lock = DirectoryLock.tryTake(path)
                .orElseThrow(() -> new LocalSystemException("A local system already runs over " + path + ", process "
                        + DirectoryLock.holder(path) + ". Stop it with Ctrl-C in its terminal, or with: kill "
                        + DirectoryLock.holder(path)));
        var directory = new DataDirectory(path, lock);
        try {
            directory.refuseFullDisk();
            return directory;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void refuseFullDisk() {
        try {
            long free = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
            if (free < NEEDED_MEGABYTES) {
                throw new LocalSystemException("The disk of " + path + " is nearly full: " + free + " MB are free, "
                        + NEEDED_MEGABYTES + " MB are needed. Make room and start again.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at the disk of " + path, e);
        }
    }

    /** Deletes what former runs left. The lock stays, so that nobody starts in between. */
    void clear() {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!file.equals(path.resolve("lock"))) {
                        Files.delete(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                        throws IOException {
                    if (!folder.equals(path)) {
                        Files.delete(folder);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + path, e);
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
