package ascn.twinning.matching.domain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as numbers: the pairs that both sides accept, city by city, the best of a city first. A city and a partner are
 * their places in the order of slugs. It never changes; runs share it.
 */
public final class RoundArrays {

    private static final int[] NO_SCORES = {};

    private final RoundInput input;
    private final int cities;
    private final int partners;
    private final RoundNumbers numbers;

    /** Where the pairs of a city begin; one more at the end. */
    private int[] start;

    /** Of a pair: the partner. */
    private int[] partner;

    /** Of a pair: the tier of the city in the preference of the partner; before the pairs are sifted, -1 for no pair. */
    private int[] standing;

    /** Of a partner: its places, at most as many as there are cities that want one and that it accepts. */
    private final int[] places;

    /** Of a pair: its points; empty where nobody has any. */
    private int[] score = NO_SCORES;

    private RoundArrays(RoundNumbers numbers) {
        this.numbers = numbers;
        this.input = numbers.input();
        cities = input.cities().size();
        partners = input.partners().size();
        start = new int[cities + 1];
        partner = new int[pairsThatCitiesAccept()];
        standing = new int[partner.length];
        places = new int[partners];
    }

    /**
     * Reads an input.
     *
     * @throws RoundInputInvalid when it contradicts itself
     */
    public static RoundArrays of(RoundInput input) {
        var numbers = new RoundNumbers(input);
        var faults = new RoundChecks(numbers).faults();
        if (!faults.isEmpty()) {
            throw new RoundInputInvalid(faults);
        }
        var arrays = new RoundArrays(numbers);
        var tier = arrays.readCities();
        arrays.readPartners();
        arrays.sift(tier);
        if (!input.scores().isEmpty()) {
            arrays.orderByScore(tier);
        }
        return arrays;
    }

    private int pairsThatCitiesAccept() {
        int pairs = 0;
        for (int c = 0; c < cities; c++) {
            pairs += numbers.accepted(c);
        }
        return pairs;
    }

    /** Every pair that the city accepts, in its own order. Answers the tiers of the pairs. */
    private int[] readCities() {
        // Only points need the tiers: they put those in order whom a city likes equally.
        var tier = new int[input.scores().isEmpty() ? 0 : partner.length];
        var refused = new int[partners];
        int end = 0;
        int at = 0;
        for (int c = 0; c < cities; c++) {
            var city = input.cities().get(c);
            for (var slug : city.refusals()) {
                refused[numbers.partner(slug)] = c + 1;
            }
            if (city.preference().everyoneTies()) {
                for (int p = 0; p < partners; p++) {
                    if (refused[p] != c + 1) {
                        partner[end++] = p;
                    }
                }
            } else {
                var tiers = city.preference().tiers();
                for (int t = 0; t < tiers.size(); t++) {
                    int until = end + tiers.get(t).size();
                    if (tier.length > 0) {
                        Arrays.fill(tier, end, until, t);
                    }
                    while (end < until) {
                        partner[end++] = numbers.listed(at++);
                    }
                }
            }
            start[c + 1] = end;
        }
        return tier;
    }

    /** Asks of every pair what the partner thinks of the city. */
    @SuppressWarnings("ReferenceEquality") // To compare two rankings takes as long as to read one.
    private void readPartners() {
        int pairs = start[cities];
        var first = new int[partners + 1];
        for (int pair = 0; pair < pairs; pair++) {
            first[partner[pair] + 1]++;
        }
        for (int p = 0; p < partners; p++) {
            first[p + 1] += first[p];
        }
        var pairOf = new int[pairs];
        var cityOf = new int[pairs];
        var next = Arrays.copyOf(first, partners);
        for (int c = 0; c < cities; c++) {
            for (int pair = start[c]; pair < start[c + 1]; pair++) {
                int place = next[partner[pair]]++;
                pairOf[place] = pair;
                cityOf[place] = c;
            }
        }
        var tiers = new int[cities];
        var refused = new int[cities];
        @Nullable Preference read = null;
        for (int p = 0; p < partners; p++) {
            var said = input.partners().get(p);
            if (said.preference() != read) {
                // Partners may share one ranking of all cities; it is not read for each of them again.
                read = said.preference();
                readTiers(read, tiers);
            }
            for (var slug : said.refusals()) {
                refused[numbers.city(slug)] = p + 1;
            }
            for (int place = first[p]; place < first[p + 1]; place++) {
                int c = cityOf[place];
                standing[pairOf[place]] = refused[c] == p + 1 ? -1 : tiers[c];
            }
        }
    }

    private void readTiers(Preference preference, int[] into) {
        Arrays.fill(into, preference.everyoneTies() ? 0 : -1);
        List<List<String>> tiers = preference.tiers();
        for (int t = 0; t < tiers.size(); t++) {
            for (var slug : tiers.get(t)) {
                into[numbers.city(slug)] = t;
            }
        }
    }

    /** Keeps the pairs that both sides accept. */
    private void sift(int[] tier) {
        int kept = 0;
        int from = 0;
        for (int c = 0; c < cities; c++) {
            int until = start[c + 1];
            for (int pair = from; pair < until; pair++) {
                if (standing[pair] >= 0) {
                    partner[kept] = partner[pair];
                    standing[kept] = standing[pair];
                    if (tier.length > 0) {
                        tier[kept] = tier[pair];
                    }
                    kept++;
                }
            }
            from = until;
            start[c + 1] = kept;
        }
        partner = Arrays.copyOf(partner, kept);
        standing = Arrays.copyOf(standing, kept);
        for (int p : partner) {
            places[p]++;
        }
        for (int p = 0; p < partners; p++) {
            places[p] = Math.min(places[p], input.partners().get(p).capacity());
        }
    }

    /** Inside a tier of a city, more points come first; of equal points the order of slugs stays. */
    private void orderByScore(int[] tier) {
        score = new int[partner.length];
        for (int c = 0; c < cities; c++) {
            var row = input.scores().row(input.cities().get(c).slug());
            for (int pair = start[c]; pair < start[c + 1]; pair++) {
                score[pair] =
                        row.getOrDefault(input.partners().get(partner[pair]).slug(), 0);
            }
            int from = start[c];
            while (from < start[c + 1]) {
                int until = from + 1;
                while (until < start[c + 1] && tier[until] == tier[from]) {
                    until++;
                }
                orderTier(from, until);
                from = until;
            }
        }
    }

    private void orderTier(int from, int until) {
        if (until - from < 2) {
            return;
        }
        var keys = new long[until - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) (Integer.MAX_VALUE - score[from + i]) << 32 | i;
        }
        Arrays.sort(keys);
        var partners = Arrays.copyOfRange(partner, from, until);
        var standings = Arrays.copyOfRange(standing, from, until);
        var scores = Arrays.copyOfRange(score, from, until);
        for (int i = 0; i < keys.length; i++) {
            int was = (int) keys[i];
            partner[from + i] = partners[was];
            standing[from + i] = standings[was];
            score[from + i] = scores[was];
        }
    }

    RoundInput input() {
        return input;
    }

    int cities() {
        return cities;
    }

    int partners() {
        return partners;
    }

    /** How many pairs both sides accept. */
    public int pairs() {
        return partner.length;
    }

    int start(int city) {
        return start[city];
    }

    int partner(int pair) {
        return partner[pair];
    }

    int standing(int pair) {
        return standing[pair];
    }

    int score(int pair) {
        return score.length == 0 ? 0 : score[pair];
    }

    int places(int partner) {
        return places[partner];
    }
}
