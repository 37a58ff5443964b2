package ascn.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a process that somebody else started, to tell whether it is the one that was meant: process ids are used again.
 */
public final class RunningProcess {

    private final ProcessHandle handle;

    private RunningProcess(ProcessHandle handle) {
        this.handle = handle;
    }

    /** The process of this id, if it runs. A zombie, ended but not yet collected by its parent, does not run. */
    public static Optional<RunningProcess> of(long processId) {
        return ProcessHandle.of(processId)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> !isZombie(handle.pid()))
                .map(RunningProcess::new);
    }

    private static boolean isZombie(long processId) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(processId), "stat"));
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException noSuchFileSystem) {
            return false;
        }
    }

    /** The file name of its program, such as {@code java}; empty when the system does not tell. */
    public String program() {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("");
    }

    /** Whether one of the arguments it was started with is exactly this one. */
    public boolean hasArgument(String argument) {
        return arguments().contains(argument);
    }

    private List<String> arguments() {
        try {
            // Not from the handle alone, which gives up on command lines longer than a memory page.
            return List.of(Files.readString(inProc("cmdline")).split("\0"));
        } catch (IOException notTold) {
            return List.of(handle.info().arguments().orElse(new String[0]));
        }
    }

    /** Whether this folder is its working directory; false where the system does not tell. */
    public boolean worksIn(Path folder) {
        try {
            return Files.isSameFile(inProc("cwd"), folder);
        } catch (IOException notTold) {
            return false;
        }
    }

    private Path inProc(String file) {
        return Path.of("/proc", Long.toString(handle.pid()), file);
    }

    /** The process itself, to wait for it or to stop it. */
    public ProcessHandle handle() {
        return handle;
    }
}
