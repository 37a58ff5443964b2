package ascn.platform.webhooks.destination;

import java.util.List;

/** Which ports may be called, so that nobody scans or speaks to other services through this one. */
public final class PortRules {

    private final List<Range> allowed;

    private record Range(int first, int last) {

        static Range of(String written) {
            int dash = written.indexOf('-');
            return dash < 0
                    ? new Range(Integer.parseInt(written), Integer.parseInt(written))
                    : new Range(
                            Integer.parseInt(written.substring(0, dash)),
                            Integer.parseInt(written.substring(dash + 1)));
        }

        boolean contains(int port) {
            return first <= port && port <= last;
        }
    }

    /** @param allowed ports and ranges of ports, for example {@code 443} and {@code 8000-8999} */
    public PortRules(List<String> allowed) {
        this.allowed = allowed.stream().map(Range::of).toList();
    }

    boolean allow(int port) {
        return allowed.stream().anyMatch(range -> range.contains(port));
    }
}
