package ascn.twinning.matching;

import static ascn.twinning.matching.Rounds.city;
import static ascn.twinning.matching.Rounds.partner;
import static ascn.twinning.matching.Rounds.ranks;
import static ascn.twinning.matching.Rounds.round;
import static ascn.twinning.matching.Rounds.ties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ascn.twinning.matching.domain.DeferredAcceptance;
import ascn.twinning.matching.domain.Matching;
import ascn.twinning.matching.domain.Matching.ProposedPair;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundInput;
import ascn.twinning.matching.domain.StabilityCertificate;
import ascn.twinning.matching.domain.StabilityCertificate.CityLine;
import ascn.twinning.matching.domain.StabilityCertificate.PartnerLine;
import ascn.twinning.matching.domain.StabilityChecker;
import ascn.twinning.matching.domain.StabilityFinding;
import ascn.twinning.matching.domain.StabilityFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Wrong results, planted one by one: the checker finds each. */
class StabilityCheckerTest {

    private static final RoundInput ROUND = round(
            List.of(
                    city("cebu", ranks("seoul", "tokyo")),
                    city("da-nang", Preference.none(), "tokyo"),
                    city("makassar", ranks("seoul"))),
            List.of(
                    partner("seoul", 1, ranks("makassar", "cebu", "da-nang")),
                    partner("tokyo", 1, Preference.none()),
                    partner("vienna", 0, Preference.none())));

    private static final Matching RIGHT = DeferredAcceptance.match(ROUND);

    @Test
    void theRightOneIsRight() {
        assertThat(RIGHT.pairs())
                .containsExactly(new ProposedPair("cebu", "tokyo"), new ProposedPair("makassar", "seoul"));
        assertThat(StabilityChecker.check(ROUND, RIGHT, StabilityCertificate.of(ROUND, RIGHT)))
                .isEmpty();
    }

    @Test
    void aPairInWhichBothGainBlocks() {
        var wrong = Matching.of(ROUND, Map.of("cebu", "seoul"));

        assertThat(StabilityChecker.check(ROUND, wrong))
                .containsExactly(new StabilityFinding(
                        Kind.BLOCKING,
                        "makassar",
                        "seoul",
                        "The pair of makassar and seoul was not made, and both would gain by it"));
    }

    @Test
    void aFreePlaceThatAnUnmatchedCityWantsBlocks() {
        assertThat(StabilityChecker.check(ROUND, Matching.of(ROUND, Map.of("makassar", "seoul"))))
                .extracting(StabilityFinding::kind, StabilityFinding::city, StabilityFinding::partner)
                .containsExactly(tuple(Kind.BLOCKING, "cebu", "tokyo"));
    }

    @Test
    void whoGainsOnlyWithinATieDoesNotBlock() {
        var tied = round(
                List.of(city("cebu", ties("seoul", "tokyo"))),
                List.of(partner("seoul", 1, Preference.none()), partner("tokyo", 1, Preference.none())),
                Map.of("cebu", Map.of("tokyo", 9)));

        assertThat(StabilityChecker.check(tied, Matching.of(tied, Map.of("cebu", "seoul"))))
                .isEmpty();
    }

    @Test
    @DisplayName("T02 a pair that one side has refused or not listed is forced, and the checker finds it")
    void forcedPairs() {
        assertThat(kinds(Map.of("cebu", "tokyo", "makassar", "seoul", "da-nang", "tokyo")))
                .containsExactlyInAnyOrder(Kind.FORCED, Kind.OVER_CAPACITY);
        assertThat(kinds(Map.of("cebu", "seoul", "makassar", "tokyo"))).contains(Kind.FORCED, Kind.BLOCKING);

        var unlisted = round(List.of(city("cebu", Preference.none())), List.of(partner("seoul", 1, ranks())));
        assertThat(StabilityChecker.check(unlisted, Matching.of(unlisted, Map.of("cebu", "seoul"))))
                .extracting(StabilityFinding::kind)
                .containsExactly(Kind.FORCED);

        var refused = round(
                List.of(city("cebu", Preference.none())), List.of(partner("seoul", 1, Preference.none(), "cebu")));
        assertThat(StabilityChecker.check(refused, Matching.of(refused, Map.of("cebu", "seoul"))))
                .extracting(StabilityFinding::kind)
                .containsExactly(Kind.FORCED);
    }

    @Test
    @DisplayName("T04 a partner with more cities than it takes is found, and one of capacity 0 with any")
    void overCapacity() {
        assertThat(kinds(Map.of("cebu", "seoul", "makassar", "seoul"))).containsExactly(Kind.OVER_CAPACITY);
        assertThat(kinds(Map.of("cebu", "tokyo", "makassar", "seoul", "da-nang", "vienna")))
                .containsExactly(Kind.OVER_CAPACITY);
    }

    @Test
    @DisplayName("T03 a city with two partners is found")
    void aCityTwice() {
        var pairs = new ArrayList<>(RIGHT.pairs());
        pairs.add(new ProposedPair("cebu", "seoul"));

        assertThat(StabilityChecker.check(
                        ROUND, new Matching(pairs, RIGHT.unmatchedCities(), RIGHT.unmatchedPartners())))
                .extracting(StabilityFinding::kind)
                .containsExactlyInAnyOrder(Kind.CITY_TWICE, Kind.OVER_CAPACITY);
    }

    @Test
    @DisplayName("T05 who stays alone is told as such, or the checker finds it")
    void unmatchedAreTold() {
        var noCity = new Matching(RIGHT.pairs(), List.of(), RIGHT.unmatchedPartners());
        var noPartner = new Matching(RIGHT.pairs(), RIGHT.unmatchedCities(), List.of("tokyo", "vienna"));

        for (var wrong : List.of(noCity, noPartner)) {
            assertThat(StabilityChecker.check(ROUND, wrong))
                    .extracting(StabilityFinding::kind)
                    .containsExactly(Kind.UNMATCHED_WRONG);
        }
    }

    @Test
    void strangersAreFound() {
        var pairs = new ArrayList<>(RIGHT.pairs());
        pairs.add(new ProposedPair("da-nang", "nowhere"));

        assertThat(StabilityChecker.check(
                        ROUND, new Matching(pairs, RIGHT.unmatchedCities(), RIGHT.unmatchedPartners())))
                .extracting(StabilityFinding::kind)
                .containsExactly(Kind.UNKNOWN);
    }

    @Test
    void aCertificateOfSomethingElseIsFound() {
        var other = Matching.of(ROUND, Map.of("cebu", "seoul"));
        var otherRound = new RoundInput(ROUND.cities(), List.of(), ROUND.scores(), ROUND.weights());
        var right = StabilityCertificate.of(ROUND, RIGHT);

        assertThat(StabilityChecker.check(ROUND, RIGHT, StabilityCertificate.of(ROUND, other)))
                .extracting(StabilityFinding::kind)
                .contains(Kind.OTHER_DIGEST, Kind.EVIDENCE_WRONG);
        assertThat(StabilityChecker.check(
                        ROUND,
                        RIGHT,
                        new StabilityCertificate(
                                otherRound.digest(), right.matchingDigest(), right.cities(), right.partners())))
                .extracting(StabilityFinding::kind)
                .containsExactly(Kind.OTHER_DIGEST);
    }

    @Test
    void everyWrongLineOfACertificateIsFound() {
        var right = StabilityCertificate.of(ROUND, RIGHT);
        assertThat(right.cities())
                .containsExactly(
                        new CityLine("cebu", "tokyo", 2),
                        new CityLine("da-nang", null, 0),
                        new CityLine("makassar", "seoul", 1));
        assertThat(right.partners())
                .containsExactly(
                        new PartnerLine("seoul", 1, 1, "makassar", 1),
                        new PartnerLine("tokyo", 1, 1, "cebu", 1),
                        new PartnerLine("vienna", 0, 0, null, 0));

        for (var line : List.of(
                new CityLine("cebu", "tokyo", 1),
                new CityLine("cebu", "tokyo", 3),
                new CityLine("cebu", "tokyo", 0),
                new CityLine("cebu", null, 0),
                new CityLine("cebu", "seoul", 1))) {
            assertWrong(
                    right, List.of(line, right.cities().get(1), right.cities().get(2)), right.partners());
        }
        for (var line : List.of(
                new PartnerLine("seoul", 2, 1, "makassar", 1),
                new PartnerLine("seoul", 1, 0, "makassar", 1),
                new PartnerLine("seoul", 1, 1, "cebu", 2),
                new PartnerLine("seoul", 1, 1, null, 0),
                new PartnerLine("seoul", 1, 1, "makassar", 2))) {
            assertWrong(
                    right,
                    right.cities(),
                    List.of(line, right.partners().get(1), right.partners().get(2)));
        }
        assertWrong(right, right.cities().subList(1, 3), right.partners());
        assertWrong(right, right.cities(), right.partners().subList(0, 2));
    }

    @Test
    void ofRoundsByChanceEveryOtherMatchingIsJudgedAsByTheDefinition() {
        var chance = new Random(7);
        int unstable = 0;
        for (int i = 0; i < 1_000; i++) {
            var input = Rounds.any(chance, Rounds.Kind.WITH_TIES, 4, 3);
            var stable = AllMatchings.stableOf(input);
            var one = new HashMap<String, String>();
            for (var city : input.cities()) {
                int choice = chance.nextInt(input.partners().size() + 1);
                if (choice < input.partners().size()) {
                    one.put(city.slug(), input.partners().get(choice).slug());
                }
            }

            boolean right =
                    StabilityChecker.check(input, Matching.of(input, one)).isEmpty();

            assertThat(right).as("round %d", i).isEqualTo(stable.contains(one));
            unstable += right ? 0 : 1;
        }
        assertThat(unstable).isBetween(100, 990);
    }

    private static void assertWrong(StabilityCertificate right, List<CityLine> cities, List<PartnerLine> partners) {
        var wrong = new StabilityCertificate(right.inputDigest(), right.matchingDigest(), cities, partners);

        assertThat(StabilityChecker.check(ROUND, RIGHT, wrong))
                .extracting(StabilityFinding::kind)
                .containsExactly(Kind.EVIDENCE_WRONG);
    }

    private static List<Kind> kinds(Map<String, String> pairs) {
        return StabilityChecker.check(ROUND, Matching.of(ROUND, pairs)).stream()
                .map(StabilityFinding::kind)
                .toList();
    }
}
