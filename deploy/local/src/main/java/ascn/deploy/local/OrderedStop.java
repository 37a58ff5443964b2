package ascn.deploy.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Stops what runs, in the order of {@link Part#inOrderOfStopping}. */
final class OrderedStop {

    private final Map<Part, Component> components;
    private final Progress progress;

    OrderedStop(Map<Part, Component> components, Progress progress) {
        this.components = components;
        this.progress = progress;
    }

    void stop() {
        Part.inOrderOfStopping().forEach(this::stopTogether);
    }

    private void stopTogether(List<Part> parts) {
        CompletableFuture<?>[] stops = parts.stream()
                .flatMap(part -> Optional.ofNullable(components.get(part)).stream())
                .map(component -> CompletableFuture.runAsync(() -> stop(component), OrderedStop::inOwnThread))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stops).join();
    }

    /** The common pool has one thread on a machine with two processors. */
    private static void inOwnThread(Runnable task) {
        new Thread(task, "stop-part").start();
    }

    /** One that cannot be stopped is told and does not keep the others from it. */
    private void stop(Component component) {
        try {
            component.stop();
            progress.tell("Stopped " + component.part().id());
        } catch (RuntimeException e) {
            progress.tell("Could not stop " + component.part().id() + ": " + e.getMessage());
        }
    }
}
