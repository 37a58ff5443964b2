package ascn.platform.webhooks.destination;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called: those of the public Internet, and what the operator allows besides. The ranges are the
 * special-purpose registries of IANA (RFC 6890 and its updates). Of IPv6 only what is assigned as global unicast counts as
 * public, so that mapped (::ffff:0:0/96), translated (64:ff9b::/96), unique local and link-local addresses need no line.
 */
public final class AddressRules {

    private static final List<AddressRange> NOT_PUBLIC_IPV4 = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local; the metadata services of clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    private static final AddressRange GLOBAL_UNICAST_IPV6 = AddressRange.of("2000::/3");

    /** Within global unicast; those that carry an IPv4 address inside could lead to a private one. */
    private static final List<AddressRange> NOT_PUBLIC_IPV6 = ranges(
            "2001::/23", // protocol assignments, among them Teredo
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4
            "3fff::/20"); // documentation

    private final List<AddressRange> allowedBesides;

    /** @param allowedBesides ranges in CIDR notation that may be called although they are not public */
    public AddressRules(List<String> allowedBesides) {
        this.allowedBesides = allowedBesides.stream().map(AddressRange::of).toList();
    }

    private static List<AddressRange> ranges(String... written) {
        return Stream.of(written).map(AddressRange::of).toList();
    }

    /** Whether the address may be called. */
    public boolean allow(InetAddress address) {
        return isPublic(address) || isIn(allowedBesides, address);
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? !isIn(NOT_PUBLIC_IPV4, address)
                : GLOBAL_UNICAST_IPV6.contains(address) && !isIn(NOT_PUBLIC_IPV6, address);
    }

    private static boolean isIn(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
