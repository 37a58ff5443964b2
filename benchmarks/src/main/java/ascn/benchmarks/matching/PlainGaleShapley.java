package ascn.benchmarks.matching;

import ascn.twinning.matching.domain.RoundInput;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Deferred acceptance as a textbook has it, over arrays: strict lists, one master ranking of the cities for all partners, no
 * ties, no refusals, no points, nothing explained. What the engine is measured beside.
 */
final class PlainGaleShapley {

    private static final int NOBODY = -1;

    private final int[][] lists;
    private final int[] rank;
    private final int[] capacity;

    private PlainGaleShapley(int[][] lists, int[] rank, int[] capacity) {
        this.lists = lists;
        this.rank = rank;
        this.capacity = capacity;
    }

    /** Reads names into arrays and checks nothing. Cities and partners are numbered in the order of the input. */
    static PlainGaleShapley read(RoundInput input) {
        Map<String, Integer> partners = new HashMap<>();
        input.partners().forEach(partner -> partners.put(partner.slug(), partners.size()));
        Map<String, Integer> cities = new HashMap<>();
        input.cities().forEach(city -> cities.put(city.slug(), cities.size()));
        var lists = new int[cities.size()][];
        for (int c = 0; c < lists.length; c++) {
            var tiers = input.cities().get(c).preference().tiers();
            lists[c] = new int[tiers.size()];
            for (int place = 0; place < lists[c].length; place++) {
                lists[c][place] = partners.getOrDefault(tiers.get(place).get(0), NOBODY);
            }
        }
        var rank = new int[lists.length];
        var ranking = input.partners().get(0).preference().tiers();
        for (int place = 0; place < rank.length; place++) {
            rank[cities.getOrDefault(ranking.get(place).get(0), NOBODY)] = place;
        }
        var capacity = new int[partners.size()];
        Arrays.setAll(capacity, p -> input.partners().get(p).capacity());
        return new PlainGaleShapley(lists, rank, capacity);
    }

    /** The partner of each city, or -1. */
    int[] match() {
        var partnerOf = new int[lists.length];
        Arrays.fill(partnerOf, NOBODY);
        var next = new int[lists.length];
        var taken = new int[capacity.length];
        var kept = new int[capacity.length][];
        for (int p = 0; p < capacity.length; p++) {
            kept[p] = new int[capacity[p]];
        }
        for (int c = 0; c < lists.length; c++) {
            int asking = c;
            while (asking != NOBODY && next[asking] < lists[asking].length) {
                int p = lists[asking][next[asking]++];
                if (taken[p] < capacity[p]) {
                    kept[p][taken[p]++] = asking;
                    partnerOf[asking] = p;
                    asking = NOBODY;
                } else {
                    int worst = worst(kept[p]);
                    if (worst != NOBODY && rank[asking] < rank[kept[p][worst]]) {
                        int released = kept[p][worst];
                        partnerOf[released] = NOBODY;
                        kept[p][worst] = asking;
                        partnerOf[asking] = p;
                        asking = released;
                    }
                }
            }
        }
        return partnerOf;
    }

    private int worst(int[] cities) {
        int worst = NOBODY;
        for (int i = 0; i < cities.length; i++) {
            if (worst == NOBODY || rank[cities[i]] > rank[cities[worst]]) {
                worst = i;
            }
        }
        return worst;
    }
}
