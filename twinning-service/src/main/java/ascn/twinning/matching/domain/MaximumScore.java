package ascn.twinning.matching.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * The second objective, to be compared with the first: of all ways to pair cities and partners who accept each other, one with
 * the most points together, and of those one with the most pairs. It asks nobody whom it likes better, so both sides may want
 * to leave it. Cities come in one after the other by the shortest augmenting path (Hungarian method with capacities); the time
 * grows with the cities times the pairs, which is for some hundreds of cities.
 */
public final class MaximumScore {

    private static final long FAR = Long.MAX_VALUE / 4;
    private static final int NOBODY = -1;

    private final RoundArrays round;

    /** What it costs that a city stays alone; a pair costs that much less its worth. */
    private final long alone;

    private final long more;
    private final long[] cityPrice;
    private final long[] partnerPrice;
    private final int[] partnerOf;
    private final List<List<Integer>> citiesOf = new ArrayList<>();

    /** Of the search that runs: the way to a partner, and the city that it came from. */
    private final long[] way;

    private final int[] cameFrom;
    private final boolean[] done;

    private MaximumScore(RoundArrays round) {
        this.round = round;
        // One point counts more than all pairs together, and then each pair counts one.
        more = round.cities() + 1L;
        long best = 0;
        for (int pair = 0; pair < round.pairs(); pair++) {
            best = Math.max(best, worth(pair));
        }
        alone = best;
        cityPrice = new long[round.cities()];
        partnerPrice = new long[round.partners()];
        partnerOf = new int[round.cities()];
        Arrays.fill(partnerOf, NOBODY);
        for (int p = 0; p < round.partners(); p++) {
            citiesOf.add(new ArrayList<>());
        }
        way = new long[round.partners()];
        cameFrom = new int[round.partners()];
        done = new boolean[round.partners()];
    }

    /**
     * A matching with the most points.
     *
     * @throws RoundInputInvalid when the input contradicts itself
     */
    public static Matching match(RoundInput input) {
        var round = RoundArrays.of(input);
        var found = new MaximumScore(round);
        for (int c = 0; c < round.cities(); c++) {
            found.bringIn(c);
        }
        var pairs = new TreeMap<String, String>();
        for (int c = 0; c < round.cities(); c++) {
            if (found.partnerOf[c] != NOBODY) {
                pairs.put(
                        input.cities().get(c).slug(),
                        input.partners().get(found.partnerOf[c]).slug());
            }
        }
        return Matching.of(input, pairs);
    }

    private long worth(int pair) {
        return round.score(pair) * more + 1;
    }

    /** Finds the cheapest way to a free place, or to a city that is left alone, and moves everyone along it. */
    private void bringIn(int city) {
        Arrays.fill(way, FAR);
        Arrays.fill(done, false);
        var reached = new ArrayList<Integer>(List.of(city));
        long aloneWay = alone + cityPrice[city];
        int aloneCity = city;
        look(city, 0);
        int partner = nearest();
        while (partner != NOBODY && way[partner] <= aloneWay && isFull(partner)) {
            done[partner] = true;
            for (int other : citiesOf.get(partner)) {
                reached.add(other);
                look(other, way[partner]);
                long otherAlone = way[partner] + alone + cityPrice[other];
                if (otherAlone < aloneWay) {
                    aloneWay = otherAlone;
                    aloneCity = other;
                }
            }
            partner = nearest();
        }
        boolean toPlace = partner != NOBODY && way[partner] <= aloneWay;
        adjustPrices(city, reached, toPlace ? way[partner] : aloneWay);
        if (toPlace) {
            moveTo(partner, city);
        } else if (aloneCity != city) {
            int left = partnerOf[aloneCity];
            partnerOf[aloneCity] = NOBODY;
            citiesOf.get(left).remove(Integer.valueOf(aloneCity));
            moveTo(left, city);
        }
    }

    /** The ways that lead on from a city. */
    private void look(int city, long so) {
        for (int pair = round.start(city); pair < round.start(city + 1); pair++) {
            int partner = round.partner(pair);
            if (round.places(partner) == 0 || done[partner]) {
                continue;
            }
            long here = so + alone - worth(pair) + cityPrice[city] - partnerPrice[partner];
            if (here < way[partner]) {
                way[partner] = here;
                cameFrom[partner] = city;
            }
        }
    }

    private int nearest() {
        int nearest = NOBODY;
        for (int p = 0; p < way.length; p++) {
            if (!done[p] && way[p] < FAR && (nearest == NOBODY || way[p] < way[nearest])) {
                nearest = p;
            }
        }
        return nearest;
    }

    private boolean isFull(int partner) {
        return citiesOf.get(partner).size() == round.places(partner);
    }

    /** So that no way is ever cheaper than nothing, and those that were taken cost nothing. */
    private void adjustPrices(int city, List<Integer> reached, long end) {
        for (int c : reached) {
            long at = c == city ? 0 : way[partnerOf[c]];
            cityPrice[c] += at - end;
        }
        for (int p = 0; p < way.length; p++) {
            if (done[p]) {
                partnerPrice[p] += way[p] - end;
            }
        }
    }

    /** The partner takes the city that came to it, whose partner takes the one that came there, back to the first. */
    private void moveTo(int partner, int first) {
        int to = partner;
        while (true) {
            int city = cameFrom[to];
            int left = partnerOf[city];
            partnerOf[city] = to;
            citiesOf.get(to).add(city);
            if (city == first) {
                return;
            }
            citiesOf.get(left).remove(Integer.valueOf(city));
            to = left;
        }
    }
}
