package ascn.twinning.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.twinning.matching.domain.CityInRound;
import ascn.twinning.matching.domain.Comparison;
import ascn.twinning.matching.domain.Comparison.Change;
import ascn.twinning.matching.domain.DeferredAcceptance;
import ascn.twinning.matching.domain.MaximumScore;
import ascn.twinning.matching.domain.PairReason.Cause;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundInput;
import ascn.twinning.matching.domain.StabilityChecker;
import ascn.twinning.matching.domain.StabilityFinding.Kind;
import ascn.twinning.matching.domain.WhatIf;
import ascn.twinning.matching.domain.WhatIfChange;
import ascn.twinning.matching.domain.WhyNot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in every round; those that are tried are always the same ones. */
class MatchingPropertiesTest {

    @Provide
    Arbitrary<RoundInput> rounds() {
        return Arbitraries.randomValue(chance -> Rounds.any(chance, Rounds.Kind.WITH_TIES, 9, 6));
    }

    @Property(tries = 500, seed = "2018")
    void aPlaceMoreHarmsNoCity(@ForAll("rounds") RoundInput round) {
        for (var partner : round.partners()) {
            var change = new WhatIfChange.CapacityChanged(partner.slug(), partner.capacity() + 1);

            var changed = WhatIf.of(round, List.of(change)).comparison();

            assertThat(changed.cities()).noneMatch(city -> city.change() == Change.LOSES);
        }
    }

    @Property(tries = 500, seed = "2018")
    void aCityLessHarmsNoOtherCity(@ForAll("rounds") RoundInput round) {
        for (var left : round.cities()) {
            var change = new WhatIfChange.CityPreferenceChanged(left.slug(), Preference.of(List.of()), Set.of());

            var changed = WhatIf.of(round, List.of(change)).comparison();

            assertThat(changed.cities())
                    .filteredOn(city -> !city.city().equals(left.slug()))
                    .noneMatch(city -> city.change() == Change.LOSES);
        }
    }

    @Property(tries = 500, seed = "2018")
    void everyPairIsExplainedAsItIs(@ForAll("rounds") RoundInput round) {
        var matched = DeferredAcceptance.match(round);
        var whyNot = WhyNot.of(round, matched);

        var reasons = whyNot.pairsNotMade().toList();

        int all = round.cities().size() * round.partners().size();
        assertThat(reasons).hasSize(all - matched.pairs().size());
        assertThat(reasons).noneMatch(reason -> Set.of(Cause.BLOCKING, Cause.NOBODY_GAINS_STRICTLY, Cause.MADE)
                .contains(reason.cause()));
        assertThat(round.cities())
                .allMatch(city -> whyNot.aloneCity(city.slug()).isPresent()
                        == matched.unmatchedCities().contains(city.slug()));
        assertThat(round.partners())
                .allMatch(partner -> whyNot.alonePartner(partner.slug()).isPresent()
                        == matched.unmatchedPartners().contains(partner.slug()));
    }

    @Property(tries = 500, seed = "2018")
    void theMostPointsAreNeverFewerAndTheirBlockingPairsAreNamed(@ForAll("rounds") RoundInput round) {
        var stable = DeferredAcceptance.match(round);
        var most = MaximumScore.match(round);

        var compared = Comparison.of(round, stable, most);

        assertThat(compared.after().points())
                .isGreaterThanOrEqualTo(compared.before().points());
        assertThat(compared.before().blockingPairs()).isZero();
        assertThat(StabilityChecker.check(round, most)).allMatch(finding -> finding.kind() == Kind.BLOCKING);
        var blocking = new HashSet<String>();
        StabilityChecker.check(round, most).forEach(finding -> blocking.add(finding.city() + " " + finding.partner()));
        assertThat(WhyNot.of(round, most).pairsNotMade().filter(reason -> reason.cause() == Cause.BLOCKING))
                .extracting(reason -> reason.city() + " " + reason.partner())
                .containsExactlyInAnyOrderElementsOf(blocking);
        assertThat(compared.after().blockingPairs()).isEqualTo(blocking.size());
    }

    @Property(tries = 200, seed = "2018")
    void memberStatesAddUpToTheWhole(@ForAll("rounds") RoundInput round) {
        var compared = Comparison.of(round, DeferredAcceptance.match(round), MaximumScore.match(round));

        assertThat(compared.memberStates().stream()
                        .mapToLong(Comparison.StateChange::pointsAfter)
                        .sum())
                .isEqualTo(compared.after().points());
        assertThat(compared.memberStates().stream()
                        .mapToInt(Comparison.StateChange::pairedBefore)
                        .sum())
                .isEqualTo(compared.before().pairs());
        assertThat(compared.memberStates())
                .extracting(Comparison.StateChange::memberState)
                .isSorted()
                .hasSameElementsAs(round.cities().stream()
                        .map(CityInRound::memberState)
                        .distinct()
                        .toList());
    }
}
