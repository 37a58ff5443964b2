package ascn.deploy.local;

import java.util.concurrent.CompletableFuture;

/** One part of the local system under control: started, watched, stopped, and for tests killed. */
interface Component {

    /** Which part it is. */
    Part part();

    /** Starts it, without waiting until it is ready. */
    void start();

    /**
     * Whether it can be used now.
     *
     * @throws LocalSystemException when its process has ended, with the end of its log
     */
    boolean isReady();

    /** Stops it in order and, if it does not heed, by force. Does nothing when it does not run. */
    void stop();

    /** Ends it as kill -9 does, and waits for the end. */
    void kill();

    /** Whether its process runs. */
    boolean isRunning();

    /** Id of its process, the last one if it does not run. */
    long processId();

    /** Completes when the process that runs now has ended, for whatever reason. */
    CompletableFuture<?> ended();
}
