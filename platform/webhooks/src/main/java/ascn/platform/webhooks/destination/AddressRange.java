package ascn.platform.webhooks.destination;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of IP addresses in CIDR notation, for example {@code 10.0.0.0/8}. */
final class AddressRange {

    /** An address as it is written, so that nothing here ever asks a name server. */
    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]+");

    private final byte[] network;
    private final int prefix;

    private AddressRange(byte[] network, int prefix) {
        this.network = network;
        this.prefix = prefix;
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException when it is none
     */
    static AddressRange of(String written) {
        int slash = written.indexOf('/');
        var address = slash < 0 ? written : written.substring(0, slash);
        if (!LITERAL.matcher(address).matches()) {
            throw notARange(written);
        }
        try {
            var network = InetAddress.getByName(address).getAddress();
            int prefix = slash < 0 ? network.length * 8 : Integer.parseInt(written.substring(slash + 1));
            if (prefix < 0 || prefix > network.length * 8) {
                throw notARange(written);
            }
            return new AddressRange(network, prefix);
        } catch (UnknownHostException | NumberFormatException e) {
            throw notARange(written);
        }
    }

    private static IllegalArgumentException notARange(String written) {
        return new IllegalArgumentException("Not a range of addresses: " + written);
    }

    /** Whether the address is of this family and in this range. */
    boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((bytes[bit / 8] & mask) != (network[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
