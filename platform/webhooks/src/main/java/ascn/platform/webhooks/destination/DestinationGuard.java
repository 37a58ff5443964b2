package ascn.platform.webhooks.destination;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Comparator;

/**
 * Lets a URL pass only when every address of its host may be called, and says which address to call. The caller connects
 * to that one and to no other: a name that changes its address between the check and the call gains nothing.
 */
public final class DestinationGuard {

    private static final Comparator<InetAddress> IPV4_FIRST =
            Comparator.comparing(address -> address instanceof Inet4Address ? 0 : 1);

    private final AddressRules addresses;
    private final PortRules ports;
    private final NameResolver resolver;

    /** The guard with these rules. */
    public DestinationGuard(AddressRules addresses, PortRules ports, NameResolver resolver) {
        this.addresses = addresses;
        this.ports = ports;
        this.resolver = resolver;
    }

    /**
     * Checks a URL that a caller supplies. A name that is not known today is let in: it is checked again at each call.
     *
     * @throws DestinationRefused when it may not be called
     */
    public Destination register(String url) {
        var destination = Destination.of(url);
        try {
            var unused = addressOf(destination);
        } catch (UnknownHostException e) {
            return destination;
        }
        return destination;
    }

    /**
     * Checks a destination at the moment of a call.
     *
     * @return the address to connect to
     * @throws UnknownHostException when the host has no address now
     * @throws DestinationRefused when it may not be called
     */
    public InetSocketAddress addressOf(Destination destination) throws UnknownHostException {
        if (!ports.allow(destination.port())) {
            throw new DestinationRefused(
                    "Webhooks may not go to port " + destination.port(), "Use the usual port of https");
        }
        // An address in text is read, not resolved: it was checked to be in its one canonical form.
        var found = destination.isAddress()
                ? java.util.List.of(InetAddress.getByName(destination.host()))
                : resolver.resolve(destination.host());
        if (!found.stream().allMatch(addresses::allow)) {
            throw DestinationRefused.notPublic();
        }
        var address = found.stream().min(IPV4_FIRST).orElseThrow(() -> new UnknownHostException(destination.host()));
        return new InetSocketAddress(address, destination.port());
    }
}
