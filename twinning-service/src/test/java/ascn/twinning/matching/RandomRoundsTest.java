package ascn.twinning.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.twinning.matching.domain.DeferredAcceptance;
import ascn.twinning.matching.domain.Matching;
import ascn.twinning.matching.domain.RoundInput;
import ascn.twinning.matching.domain.StabilityCertificate;
import ascn.twinning.matching.domain.StabilityChecker;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rounds by chance, always the same ones: the seeds are fixed. */
class RandomRoundsTest {

    @Test
    @DisplayName("T03 T04 T05 in 12,000 rounds by chance the checker finds no blocking and no forced pair")
    void theCheckerFindsNothing() {
        var chance = new Random(20_181_113);
        int pairs = 0;
        int alone = 0;
        for (int i = 0; i < 12_000; i++) {
            var kind = i % 4 == 0 ? Rounds.Kind.STRICT : Rounds.Kind.WITH_TIES;
            var input = Rounds.any(chance, kind, 10, 6);

            var found = DeferredAcceptance.match(input);

            assertThat(StabilityChecker.check(input, found, StabilityCertificate.of(input, found)))
                    .as("round %d", i)
                    .isEmpty();
            pairs += found.pairs().size();
            alone += found.unmatchedCities().size();
        }
        assertThat(pairs).isGreaterThan(20_000);
        assertThat(alone).isGreaterThan(10_000);
    }

    @Test
    @DisplayName("T04 the same holds of larger rounds, in which partners take up to forty cities")
    void theCheckerFindsNothingInLargerRounds() {
        var chance = new Random(40);
        int full = 0;
        for (int i = 0; i < 150; i++) {
            var input = Rounds.any(chance, Rounds.Kind.WITH_TIES, 150, 6, 40);

            var found = DeferredAcceptance.match(input);

            var certificate = StabilityCertificate.of(input, found);
            assertThat(StabilityChecker.check(input, found, certificate))
                    .as("round %d", i)
                    .isEmpty();
            full += (int) certificate.partners().stream()
                    .filter(line -> line.taken() > 8 && line.taken() == line.capacity())
                    .count();
        }
        assertThat(full).isGreaterThan(100);
    }

    @Test
    void theSameRoundInAnyOrderGivesTheSameBytes() {
        var chance = new Random(26);
        for (int i = 0; i < 2_000; i++) {
            var input = Rounds.any(chance, Rounds.Kind.WITH_TIES, 10, 6);
            var found = DeferredAcceptance.match(input);

            var shuffled = Rounds.shuffled(input, chance);

            assertThat(shuffled.digest()).isEqualTo(input.digest());
            assertThat(DeferredAcceptance.match(shuffled).canonicalJson()).isEqualTo(found.canonicalJson());
            assertThat(StabilityCertificate.of(shuffled, DeferredAcceptance.match(shuffled))
                            .canonicalJson())
                    .isEqualTo(StabilityCertificate.of(input, found).canonicalJson());
        }
    }

    @Test
    void theResultIsOneOfAllStableMatchings() {
        var chance = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            var input = Rounds.any(chance, Rounds.Kind.WITH_TIES, 5, 4);

            var stable = AllMatchings.stableOf(input);

            assertThat(stable).isNotEmpty().contains(partnerByCity(DeferredAcceptance.match(input)));
        }
    }

    @Test
    void withoutTiesNoCityGetsABetterPartnerInAnyStableMatching() {
        var chance = new Random(5);
        int choices = 0;
        for (int i = 0; i < 10_000; i++) {
            var input = Rounds.any(chance, Rounds.Kind.STRICT, 5, 4);
            var found = partnerByCity(DeferredAcceptance.match(input));

            var stable = AllMatchings.stableOf(input);

            choices += stable.size() > 1 ? 1 : 0;
            for (var other : stable) {
                assertThat(worse(input, other, found)).isEmpty();
            }
        }
        assertThat(choices).isGreaterThan(20);
    }

    /** Cities that are worse off in the second. */
    private static List<String> worse(RoundInput input, Map<String, String> first, Map<String, String> second) {
        return input.cities().stream()
                .filter(city -> tier(input, city.slug(), second) > tier(input, city.slug(), first))
                .map(city -> city.slug())
                .toList();
    }

    private static int tier(RoundInput input, String slug, Map<String, String> matched) {
        var city = input.cities().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        var partner = matched.get(slug);
        return partner == null ? Integer.MAX_VALUE : AllMatchings.tier(city.preference(), city.refusals(), partner);
    }

    private static Map<String, String> partnerByCity(Matching matching) {
        return matching.pairs().stream()
                .collect(Collectors.toMap(Matching.ProposedPair::city, Matching.ProposedPair::partner));
    }
}
