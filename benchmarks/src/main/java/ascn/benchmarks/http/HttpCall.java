package ascn.benchmarks.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A request as it goes over the wire, made once and sent many times.
 *
 * @param name how it is called in the report
 * @param address where it goes
 * @param bytes the whole of it
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record HttpCall(String name, URI address, byte[] bytes) {

    static HttpCall get(String name, URI address) {
        return get(name, address, Map.of());
    }

    /** With these headers besides the usual one. */
    static HttpCall get(String name, URI address, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.putIfAbsent("Accept", "*/*");
        return new HttpCall(name, address, request("GET", address, all, ""));
    }

    static byte[] request(String method, URI address, Map<String, String> headers, String body) {
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var text = new StringBuilder(method + " " + address.getRawPath() + query + " HTTP/1.1\r\n");
        text.append("Host: ").append(address.getAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        if (!body.isEmpty()) {
            text.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
    }
}
