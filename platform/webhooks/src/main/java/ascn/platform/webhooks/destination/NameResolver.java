package ascn.platform.webhooks.destination;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
public interface NameResolver {

    /** The resolver of the operating system. */
    NameResolver OF_THE_SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * All addresses of the host.
     *
     * @throws UnknownHostException when it has none, or nobody answers
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
