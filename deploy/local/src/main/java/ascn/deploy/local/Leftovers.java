package ascn.deploy.local;

import ascn.platform.embedded.RunningProcess;
import ascn.platform.embedded.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Java processes that a killed launcher left running over a data directory. The caller holds the lock of the directory, so
 * nobody owns them. PostgreSQL needs no help: its own start replaces an orphan.
 */
final class Leftovers {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private final Mark mark;

    Leftovers(Mark mark) {
        this.mark = mark;
    }

    /** Stops them in the usual order and tells each. */
    void stop(Progress progress) {
        for (List<Part> parts : Part.inOrderOfStopping()) {
            List<ProcessHandle> processes = new ArrayList<>();
            for (Part part : parts) {
                for (ProcessHandle process : processesOf(part)) {
                    progress.tell(
                            "Stopping " + part.id() + ", process " + process.pid() + ", left by a run that was killed");
                    processes.add(process);
                }
            }
            processes.forEach(ProcessHandle::destroy);
            processes.forEach(Leftovers::awaitEnd);
        }
    }

    private List<ProcessHandle> processesOf(Part part) {
        String argument = mark.argument(part);
        return ProcessHandle.allProcesses()
                .flatMap(handle -> RunningProcess.of(handle.pid()).stream())
                .filter(process -> process.hasArgument(argument))
                .map(RunningProcess::handle)
                .toList();
    }

    private static void awaitEnd(ProcessHandle process) {
        if (!ends(process)) {
            process.destroyForcibly();
            if (!ends(process)) {
                throw new LocalSystemException("Process " + process.pid() + " of a former run cannot be stopped.");
            }
        }
    }

    private static boolean ends(ProcessHandle process) {
        return Waiting.until(() -> RunningProcess.of(process.pid()).isEmpty(), STOP_LIMIT);
    }
}
