package ascn.platform.http.rate;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where a request comes: the address of the connection, or, only where {@code quarkus.http.proxy} says that a trusted
 * proxy stands before the service, the one that it forwards. A header by itself never decides.
 */
final class Address {

    private static final int NETWORK_BYTES = 8;

    private Address() {}

    static String of(HttpServerRequest request) {
        var remote = request.remoteAddress();
        return remote == null || remote.hostAddress() == null ? "unknown" : networkOf(remote.hostAddress());
    }

    /** Whoever has one address of version 6 has the 2^64 of its network. */
    static String networkOf(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return address;
        }
        try {
            return InetAddress.getByAddress(bytes) instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "::/64"
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
