package ascn.benchmarks.matching;

import ascn.twinning.matching.domain.CityInRound;
import ascn.twinning.matching.domain.PartnerInRound;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundInput;
import ascn.twinning.matching.domain.Scores;
import ascn.twinning.matching.domain.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A round in which all partners rank all cities alike, and cities want the same few: many lose their place and ask again. */
final class MasterRanking {

    private MasterRanking() {}

    /**
     * The same round for the same numbers.
     *
     * @param list how many partners a city lists, at most as many as there are
     */
    static RoundInput of(int cities, int partners, int capacity, int list) {
        var chance = new Random(2018);
        var tiers = new ArrayList<List<String>>();
        for (int p = 0; p < partners; p++) {
            tiers.add(List.of("partner-%07d".formatted(p)));
        }
        var inRound = new ArrayList<CityInRound>();
        for (int c = 0; c < cities; c++) {
            var preference = Preference.of(listed(chance, tiers, list));
            inRound.add(new CityInRound("city-%07d".formatted(c), "state-" + c % 10, preference, Set.of()));
        }
        var order = new ArrayList<>(inRound.stream().map(CityInRound::slug).toList());
        Collections.shuffle(order, chance);
        var ranking = Preference.strict(order);
        var offers = tiers.stream()
                .map(tier -> new PartnerInRound(tier.get(0), capacity, ranking, Set.of()))
                .toList();
        return new RoundInput(inRound, offers, Scores.none(), Weights.none());
    }

    /** Without repetition; the first partners are drawn more often. */
    private static List<List<String>> listed(Random chance, List<List<String>> tiers, int list) {
        var drawn = new boolean[tiers.size()];
        var listed = new ArrayList<List<String>>();
        while (listed.size() < list) {
            double wanted = chance.nextDouble();
            int partner = (int) (tiers.size() * wanted * wanted);
            if (!drawn[partner]) {
                drawn[partner] = true;
                listed.add(tiers.get(partner));
            }
        }
        return listed;
    }
}
