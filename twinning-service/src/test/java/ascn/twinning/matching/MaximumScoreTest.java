package ascn.twinning.matching;

import static ascn.twinning.matching.Rounds.city;
import static ascn.twinning.matching.Rounds.partner;
import static ascn.twinning.matching.Rounds.ranks;
import static ascn.twinning.matching.Rounds.round;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.twinning.matching.domain.Comparison;
import ascn.twinning.matching.domain.Comparison.Change;
import ascn.twinning.matching.domain.Comparison.CityChange;
import ascn.twinning.matching.domain.Comparison.StateChange;
import ascn.twinning.matching.domain.Comparison.Totals;
import ascn.twinning.matching.domain.DeferredAcceptance;
import ascn.twinning.matching.domain.Matching;
import ascn.twinning.matching.domain.Matching.ProposedPair;
import ascn.twinning.matching.domain.MaximumScore;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundInput;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MaximumScoreTest {

    private static final RoundInput ROUND = round(
            List.of(city("cebu", ranks("seoul", "tokyo")), city("makassar", ranks("seoul", "tokyo"))),
            List.of(partner("seoul", 1, ranks("cebu", "makassar")), partner("tokyo", 1, Preference.none())),
            Map.of("cebu", Map.of("seoul", 5, "tokyo", 4), "makassar", Map.of("seoul", 9, "tokyo", 1)));

    @Test
    void itIsComparedWithTheStableOne() {
        var stable = DeferredAcceptance.match(ROUND);
        var most = MaximumScore.match(ROUND);

        var compared = Comparison.of(ROUND, stable, most);

        assertThat(most.pairs())
                .containsExactly(new ProposedPair("cebu", "tokyo"), new ProposedPair("makassar", "seoul"));
        assertThat(compared.before()).isEqualTo(new Totals(6, 2, 0));
        assertThat(compared.after()).isEqualTo(new Totals(13, 2, 1));
        assertThat(compared.cities())
                .containsExactly(
                        new CityChange("cebu", "ID", "seoul", "tokyo", Change.LOSES, 5, 4),
                        new CityChange("makassar", "ID", "tokyo", "seoul", Change.GAINS, 1, 9));
        assertThat(compared.memberStates()).containsExactly(new StateChange("ID", 2, 2, 2, 1, 1, 6, 13));
    }

    @Test
    @DisplayName("T03 T04 with the most points, too, a city has one partner and a partner as many cities as it takes")
    void capacitiesHold() {
        var wanted = ranks("seoul");
        var cities = List.of(city("cebu", wanted), city("da-nang", wanted), city("makassar", wanted));
        var points = Map.of("cebu", Map.of("seoul", 1), "da-nang", Map.of("seoul", 3), "makassar", Map.of("seoul", 2));

        assertThat(MaximumScore.match(round(cities, List.of(partner("seoul", 0, Preference.none())), points))
                        .pairs())
                .isEmpty();
        assertThat(MaximumScore.match(round(cities, List.of(partner("seoul", 2, Preference.none())), points))
                        .unmatchedCities())
                .containsExactly("cebu");
    }

    @Test
    void ofEqualPointsMorePairsArePreferred() {
        var input = round(
                List.of(city("cebu", ranks("seoul", "tokyo")), city("makassar", ranks("seoul"))),
                List.of(partner("seoul", 1, Preference.none()), partner("tokyo", 1, Preference.none())));

        assertThat(MaximumScore.match(input).pairs()).hasSize(2);
    }

    @Test
    void pointsAndPairsAreThoseOfAnotherLibrary() {
        var chance = new Random(2018);
        for (int i = 0; i < 1_000; i++) {
            boolean large = i % 100 == 0;
            var input = Rounds.any(chance, Rounds.Kind.WITH_TIES, large ? 24 : 9, large ? 12 : 6);

            var found = MaximumScore.match(input);

            assertThat(worth(input, found)).as("round %d", i).isEqualTo(worthByJGraphT(input));
            assertThat(MaximumScore.match(Rounds.shuffled(input, chance))).isEqualTo(found);
        }
    }

    @Test
    void aRoundOfSomeHundredCitiesIsNoTrouble() {
        var chance = new Random(300);
        var slugs = IntStream.range(0, 300).mapToObj(number -> "city-" + number).toList();
        var partners = IntStream.range(0, 54)
                .mapToObj(number -> partner("partner-" + number, 5, Preference.none()))
                .toList();
        var points = new HashMap<String, Map<String, Integer>>();
        for (var slug : slugs) {
            var row = new HashMap<String, Integer>();
            partners.forEach(of -> row.put(of.slug(), chance.nextInt(100)));
            points.put(slug, row);
        }
        var input =
                round(slugs.stream().map(slug -> city(slug, Preference.none())).toList(), partners, points);

        var found = MaximumScore.match(input);

        assertThat(found.pairs()).hasSize(270);
        assertThat(worth(input, found)).isGreaterThan(worth(input, DeferredAcceptance.match(input)));
    }

    /** One point counts more than all pairs, then each pair counts one: as in the class, but in another algorithm. */
    private static long worth(RoundInput input, Matching matching) {
        return matching.pairs().stream()
                .mapToLong(pair -> worth(input, pair.city(), pair.partner()))
                .sum();
    }

    private static long worth(RoundInput input, String city, String partner) {
        return input.scores().of(city, partner) * 1_000L + 1;
    }

    private static long worthByJGraphT(RoundInput input) {
        var graph = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        Set<String> cities = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (var city : input.cities()) {
            cities.add(city.slug());
            graph.addVertex(city.slug());
        }
        for (var partner : input.partners()) {
            for (int place = 0; place < partner.capacity(); place++) {
                var name = partner.slug() + " " + place;
                places.add(name);
                graph.addVertex(name);
                for (var city : input.cities()) {
                    boolean accepted = AllMatchings.tier(city.preference(), city.refusals(), partner.slug()) > 0
                            && AllMatchings.tier(partner.preference(), partner.refusals(), city.slug()) > 0;
                    if (accepted) {
                        graph.setEdgeWeight(
                                graph.addEdge(city.slug(), name), (double) worth(input, city.slug(), partner.slug()));
                    }
                }
            }
        }
        var found = new MaximumWeightBipartiteMatching<>(graph, cities, places).getMatching();
        return Math.round(found.getWeight());
    }
}
