package ascn.platform.webhooks.delivery;

import java.util.HashMap;
import java.util.Map;

/**
 * How many calls are under way, in all and to each host and port. A destination that fails gets one at a time: however
 * much waits for it, it takes next to nothing of what the others need.
 */
final class CallSlots {

    private final int mostInAll;
    private final int mostForOne;
    private final Map<String, Integer> underWay = new HashMap<>();
    private int inAll;

    CallSlots(int mostInAll, int mostForOne) {
        this.mostInAll = mostInAll;
        this.mostForOne = mostForOne;
    }

    /** How many calls may begin now. */
    synchronized int room(String authority, boolean isFailing) {
        int forOne = (isFailing ? 1 : mostForOne) - underWay.getOrDefault(authority, 0);
        return Math.max(0, Math.min(forOne, mostInAll - inAll));
    }

    synchronized boolean isFull() {
        return inAll >= mostInAll;
    }

    synchronized void enter(String authority) {
        underWay.merge(authority, 1, Integer::sum);
        inAll++;
    }

    synchronized void leave(String authority) {
        underWay.computeIfPresent(authority, (known, count) -> count == 1 ? null : count - 1);
        inAll--;
    }
}
