package ascn.platform.webhooks.destination;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a receiver, in a form that leaves nothing to interpretation: two programs that read it differently are how
 * guards are passed.
 *
 * @param host a name in ASCII and lower case without a dot at its end, or an IP address without brackets
 * @param port the port
 * @param pathAndQuery what is asked for, beginning with a slash
 * @param isAddress whether the host is an IP address
 */
public record Destination(String host, int port, String pathAndQuery, boolean isAddress) {

    /** The longest URL in characters. */
    public static final int LONGEST = 2000;

    private static final int HTTPS = 443;
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final Pattern DECIMAL_BYTE = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");

    /**
     * Reads a URL.
     *
     * @throws DestinationRefused when it is not https, hides its host, or is written in more than one way
     */
    public static Destination of(String url) {
        if (url.length() > LONGEST) {
            throw new DestinationRefused("The URL is longer than " + LONGEST + " characters", "Use a shorter one");
        }
        var uri = parse(url);
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw new DestinationRefused("The URL does not begin with https://", "Webhooks go over https only");
        }
        var authority = uri.getRawAuthority();
        if (authority != null && authority.contains("@")) {
            throw new DestinationRefused(
                    "The URL has a user name or password", "Leave it out: the signature says who calls");
        }
        if (uri.getRawFragment() != null) {
            throw new DestinationRefused("The URL has a fragment", "Leave out everything from # on");
        }
        var host = uri.getHost();
        if (host == null) {
            throw new DestinationRefused(
                    "The URL has no host that can be read",
                    "Write a host name in ASCII (xn--… for others), and a port only after a colon");
        }
        return of(host.toLowerCase(Locale.ROOT), uri.getPort() == -1 ? HTTPS : uri.getPort(), pathAndQuery(uri));
    }

    private static Destination of(String host, int port, String pathAndQuery) {
        if (IPV6.matcher(host).matches()) {
            return new Destination(host.substring(1, host.length() - 1), port, pathAndQuery, true);
        }
        if (endsInANumber(host)) {
            if (!isDottedDecimal(host)) {
                throw new DestinationRefused(
                        "The host is an IPv4 address in an unusual form", "Write it as four decimal numbers");
            }
            return new Destination(host, port, pathAndQuery, true);
        }
        if (!NAME.matcher(host).matches()) {
            throw new DestinationRefused(
                    "The host is not a name that can be asked for", "Write it without a dot at its end");
        }
        return new Destination(host, port, pathAndQuery, false);
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new DestinationRefused("The URL cannot be read", "Write it as RFC 3986 tells, in ASCII");
        }
    }

    private static String pathAndQuery(URI uri) {
        @Nullable String path = uri.getRawPath();
        @Nullable String query = uri.getRawQuery();
        return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
    }

    /** What many programs take for an IPv4 address: 127.1, 0x7f.0.0.1, 017700000001, 2130706433. */
    private static boolean endsInANumber(String host) {
        var withoutDot = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return NUMBER.matcher(withoutDot.substring(withoutDot.lastIndexOf('.') + 1))
                .matches();
    }

    private static boolean isDottedDecimal(String host) {
        var parts = host.split("\\.", -1);
        return parts.length == 4
                && Arrays.stream(parts)
                        .allMatch(part -> DECIMAL_BYTE.matcher(part).matches() && Integer.parseInt(part) <= 255);
    }

    /** Host and port, by which calls in parallel are counted. */
    public String authority() {
        return host + ":" + port;
    }
}
