package ascn.platform.events.rebuild;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Positions of one source: a bit for each of the usual ones, which have no gaps, and a set for what is far beyond. */
final class Positions {

    private static final int USUAL = 100_000_000;

    private final BitSet usual = new BitSet();
    private final Set<Long> far = new HashSet<>();

    boolean has(long position) {
        return position < USUAL ? usual.get((int) position) : far.contains(position);
    }

    void add(long position) {
        if (position < USUAL) {
            usual.set((int) position);
        } else {
            far.add(position);
        }
    }

    long count() {
        return usual.cardinality() + (long) far.size();
    }
}
