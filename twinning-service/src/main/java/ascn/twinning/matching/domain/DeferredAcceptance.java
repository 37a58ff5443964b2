package ascn.twinning.matching.domain;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * Deferred acceptance of many cities to one partner: each city asks the partners that it likes, the best first; a partner
 * keeps the best that asked, as many as it takes, and lets the others go on. The result is weakly stable: no city and no
 * partner would both strictly gain by leaving it for each other. Of all matchings that are stable once ties are broken it is
 * the one that is best for every city.
 */
public final class DeferredAcceptance {

    private final RoundArrays round;

    /** Of a city: the pair that it tries next. */
    private final int[] next;

    /** Of a partner: where its heap of kept cities begins, the one that it likes least on top; one more at the end. */
    private final int[] begin;

    /** Of a partner: how many it keeps. */
    private final int[] kept;

    private final int[] keptCity;
    private final int[] keptPair;

    /** Beside the pair, though the round knows it: in large rounds it is the looking up that takes the time. */
    private final int[] keptTier;

    private DeferredAcceptance(RoundArrays round) {
        this.round = round;
        next = new int[round.cities()];
        for (int c = 0; c < next.length; c++) {
            next[c] = round.start(c);
        }
        kept = new int[round.partners()];
        begin = new int[kept.length + 1];
        for (int p = 0; p < kept.length; p++) {
            begin[p + 1] = begin[p] + round.places(p);
        }
        keptCity = new int[begin[kept.length]];
        keptPair = new int[keptCity.length];
        keptTier = new int[keptCity.length];
    }

    /**
     * Proposals for a round.
     *
     * @throws RoundInputInvalid when the input contradicts itself
     */
    public static Matching match(RoundInput input) {
        return match(RoundArrays.of(input));
    }

    /** As above, for an input that was read already. */
    public static Matching match(RoundArrays round) {
        var input = round.input();
        var partners = partnersOf(round);
        var pairs = new TreeMap<String, String>();
        for (int c = 0; c < partners.length; c++) {
            if (partners[c] >= 0) {
                pairs.put(
                        input.cities().get(c).slug(),
                        input.partners().get(partners[c]).slug());
            }
        }
        return Matching.of(input, pairs);
    }

    /** Of each city, in the order of slugs: the place of its partner in the order of theirs, or -1. */
    public static int[] partnersOf(RoundArrays round) {
        return new DeferredAcceptance(round).run();
    }

    private int[] run() {
        for (int c = 0; c < next.length; c++) {
            int asking = c;
            while (asking >= 0) {
                asking = place(asking);
            }
        }
        var partners = new int[next.length];
        Arrays.fill(partners, -1);
        for (int p = 0; p < kept.length; p++) {
            for (int slot = begin[p]; slot < begin[p] + kept[p]; slot++) {
                partners[keptCity[slot]] = p;
            }
        }
        return partners;
    }

    /** Asks until a partner keeps the city. Answers the city that lost its place by that, or -1. */
    private int place(int city) {
        int end = round.start(city + 1);
        while (next[city] < end) {
            int pair = next[city]++;
            int p = round.partner(pair);
            int top = begin[p];
            int places = begin[p + 1] - top;
            if (kept[p] < places) {
                rise(top, kept[p]++, city, pair);
                return -1;
            }
            if (places > 0 && isLikedLess(top, city, pair, round.standing(pair))) {
                int released = keptCity[top];
                sink(top, places, city, pair);
                return released;
            }
        }
        return -1;
    }

    /**
     * Whether the city that is kept there is liked less: by tier of the partner, then fewer points, then the later slug. Of two
     * cities one always is.
     */
    private boolean isLikedLess(int slot, int city, int pair, int tier) {
        if (keptTier[slot] != tier) {
            return keptTier[slot] > tier;
        }
        int points = round.score(keptPair[slot]);
        int otherPoints = round.score(pair);
        return points == otherPoints ? keptCity[slot] > city : points < otherPoints;
    }

    private void rise(int top, int from, int city, int pair) {
        int tier = round.standing(pair);
        int place = from;
        while (place > 0) {
            int above = (place - 1) / 2;
            if (isLikedLess(top + above, city, pair, tier)) {
                break;
            }
            move(top + above, top + place);
            place = above;
        }
        keep(top + place, city, pair, tier);
    }

    private void sink(int top, int size, int city, int pair) {
        int tier = round.standing(pair);
        int place = 0;
        int below = 1;
        while (below < size) {
            int left = top + below;
            if (below + 1 < size && isLikedLess(left + 1, keptCity[left], keptPair[left], keptTier[left])) {
                below++;
            }
            if (!isLikedLess(top + below, city, pair, tier)) {
                break;
            }
            move(top + below, top + place);
            place = below;
            below = 2 * place + 1;
        }
        keep(top + place, city, pair, tier);
    }

    private void move(int from, int to) {
        keep(to, keptCity[from], keptPair[from], keptTier[from]);
    }

    private void keep(int slot, int city, int pair, int tier) {
        keptCity[slot] = city;
        keptPair[slot] = pair;
        keptTier[slot] = tier;
    }
}
