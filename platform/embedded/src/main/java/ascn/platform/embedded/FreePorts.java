package ascn.platform.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds TCP ports on the loopback interface that nobody listens on. */
public final class FreePorts {

    // Below the range from which kernels hand out ports to outgoing connections (32768 on Linux, 49152 on macOS), so
    // that
    // no client connection takes the port between the question and its use.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;
    private static final int CONNECT_TIMEOUT_MILLIS = 200;

    private FreePorts() {}

    /**
     * A random port that was free a moment ago. Nothing reserves it: start the server at once, and be ready to ask again.
     *
     * @throws EmbeddedServerException when none of many tries was free
     */
    public static int next() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new EmbeddedServerException("No free port was found between " + LOWEST + " and " + HIGHEST + ".");
    }

    /** The wanted port, or a random free one when the wish is 0. */
    public static int orNext(int wanted) {
        return wanted == 0 ? next() : wanted;
    }

    /** Whether a server could listen on this port of 127.0.0.1 now. */
    public static boolean isFree(int port) {
        // Where a server listens on all addresses, some systems still let a second one bind the loopback address: ask
        // both.
        return !answers(port) && canBind(port);
    }

    /** Whether somebody listens on this port of 127.0.0.1 now. Unlike {@link #isFree} it never takes the port itself. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
