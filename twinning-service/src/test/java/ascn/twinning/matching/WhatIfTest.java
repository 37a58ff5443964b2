package ascn.twinning.matching;

import static ascn.twinning.matching.Rounds.city;
import static ascn.twinning.matching.Rounds.partner;
import static ascn.twinning.matching.Rounds.ranks;
import static ascn.twinning.matching.Rounds.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ascn.twinning.matching.domain.CityInRound;
import ascn.twinning.matching.domain.CityProfile;
import ascn.twinning.matching.domain.Comparison.Change;
import ascn.twinning.matching.domain.Comparison.CityChange;
import ascn.twinning.matching.domain.Comparison.StateChange;
import ascn.twinning.matching.domain.DeferredAcceptance;
import ascn.twinning.matching.domain.PartnerProfile;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundFault;
import ascn.twinning.matching.domain.RoundFault.Kind;
import ascn.twinning.matching.domain.RoundInput;
import ascn.twinning.matching.domain.RoundInputInvalid;
import ascn.twinning.matching.domain.Weights;
import ascn.twinning.matching.domain.Weights.Weight;
import ascn.twinning.matching.domain.WhatIf;
import ascn.twinning.matching.domain.WhatIfChange;
import ascn.twinning.matching.domain.WhatIfChange.CapacityChanged;
import ascn.twinning.matching.domain.WhatIfChange.CityPreferenceChanged;
import ascn.twinning.matching.domain.WhatIfChange.LateInterest;
import ascn.twinning.matching.domain.WhatIfChange.PartnerPreferenceChanged;
import ascn.twinning.matching.domain.WhatIfChange.WeightsChanged;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final RoundInput ROUND = round(
            List.of(
                    new CityInRound("cebu", "PH", ranks("seoul"), Set.of()),
                    new CityInRound("da-nang", "VN", Preference.none(), Set.of("seoul")),
                    new CityInRound("makassar", "ID", ranks("seoul"), Set.of())),
            List.of(partner("seoul", 1, ranks("makassar", "cebu"))));

    @Test
    @DisplayName("T04 with a place more, the city that gains and its member state are named")
    void aPlaceMore() {
        var digest = ROUND.digest();

        var whatIf = WhatIf.of(ROUND, List.of(new CapacityChanged("seoul", 2)));

        assertThat(whatIf.before().unmatchedCities()).containsExactly("cebu", "da-nang");
        assertThat(whatIf.after().unmatchedCities()).containsExactly("da-nang");
        assertThat(whatIf.comparison().cities())
                .containsExactly(
                        new CityChange("cebu", "PH", null, "seoul", Change.GAINS, 0, 0),
                        new CityChange("da-nang", "VN", null, null, Change.SAME, 0, 0),
                        new CityChange("makassar", "ID", "seoul", "seoul", Change.SAME, 0, 0));
        assertThat(whatIf.comparison().memberStates())
                .containsExactly(
                        new StateChange("ID", 1, 1, 1, 0, 0, 0, 0),
                        new StateChange("PH", 1, 0, 1, 1, 0, 0, 0),
                        new StateChange("VN", 1, 0, 0, 0, 0, 0, 0));
        assertThat(ROUND.digest()).isEqualTo(digest);
        assertThat(whatIf.input().digest()).isNotEqualTo(digest);
    }

    @Test
    void aLateInterestReachesWhoHasNoPreference() {
        var late = new LateInterest(partner("tokyo", 1, Preference.none()), Map.of("da-nang", 5));

        var changed = WhatIf.of(ROUND, List.of(late)).comparison();

        assertThat(changed.cities())
                .contains(new CityChange("da-nang", "VN", null, "tokyo", Change.GAINS, 0, 5))
                .contains(new CityChange("cebu", "PH", null, null, Change.SAME, 0, 0));
        assertThat(changed.after().points()).isEqualTo(5);
    }

    @Test
    void aLateInterestReachesOthersOnceTheyListIt() {
        var late = new LateInterest(partner("tokyo", 1, Preference.none()), Map.of("makassar", 1));
        var listed = new CityPreferenceChanged("makassar", ranks("tokyo", "seoul"), Set.of());

        var changed = WhatIf.of(ROUND, List.of(late, listed)).comparison();

        assertThat(changed.cities())
                .extracting(CityChange::city, CityChange::after, CityChange::change)
                .containsExactly(
                        tuple("cebu", "seoul", Change.GAINS),
                        tuple("da-nang", null, Change.SAME),
                        tuple("makassar", "tokyo", Change.GAINS));
    }

    @Test
    void aPartnerSaysSomethingElse() {
        var changed = WhatIf.of(
                        ROUND, List.of(new PartnerPreferenceChanged("seoul", ranks("cebu"), Set.of("makassar"))))
                .comparison();

        assertThat(changed.cities())
                .extracting(CityChange::change)
                .containsExactly(Change.GAINS, Change.SAME, Change.LOSES);
    }

    @Test
    void whoIsAskedAgainMayLikeWhatItHadNoMore() {
        var changed = WhatIf.of(ROUND, List.of(new CityPreferenceChanged("makassar", ranks(), Set.of("seoul"))))
                .comparison();

        assertThat(changed.cities()).contains(new CityChange("makassar", "ID", "seoul", null, Change.GAINS, 0, 0));
    }

    @Test
    void otherWeightsBreakTiesOtherwise() {
        var tied = round(
                List.of(city("cebu", Preference.none()), city("makassar", Preference.none())),
                List.of(partner("seoul", 1, Preference.none())));
        var nothing = Weight.nothing();
        var weights = new Weights(new Weight(1, 9), nothing, nothing, nothing, nothing, nothing, Map.of());
        var cities = List.of(
                new CityProfile("cebu", "PH", Set.of(), Set.of(), Set.of()),
                new CityProfile("makassar", "ID", Set.of("FUNDING"), Set.of(), Set.of()));
        var partners =
                List.of(new PartnerProfile("seoul", 1, Set.of("FUNDING"), Set.of(), Set.of(), Set.of(), Set.of()));

        var whatIf = WhatIf.of(tied, List.of(new WeightsChanged(weights, cities, partners)));

        assertThat(whatIf.before().partnerOf("cebu")).contains("seoul");
        assertThat(whatIf.after().partnerOf("makassar")).contains("seoul");
        assertThat(whatIf.input().weights()).isEqualTo(weights);
    }

    @Test
    void withoutAChangeNothingChanges() {
        var whatIf = WhatIf.of(ROUND, List.of());

        assertThat(whatIf.before()).isEqualTo(whatIf.after()).isEqualTo(DeferredAcceptance.match(ROUND));
        assertThat(whatIf.comparison().cities()).allMatch(each -> each.change() == Change.SAME);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        List<WhatIfChange> changes = List.of(
                new CapacityChanged("tokyo", 1),
                new CapacityChanged("seoul", -1),
                new CityPreferenceChanged("hanoi", ranks(), Set.of()),
                new LateInterest(partner("seoul", 1, ranks()), Map.of("cebu", -3)));

        assertThatThrownBy(() -> WhatIf.of(ROUND, changes))
                .isInstanceOfSatisfying(RoundInputInvalid.class, refused -> assertThat(refused.faults())
                        .extracting(RoundFault::kind, RoundFault::about)
                        .containsExactlyInAnyOrder(
                                tuple(Kind.UNKNOWN, "tokyo"),
                                tuple(Kind.UNKNOWN, "hanoi"),
                                tuple(Kind.CAPACITY_NEGATIVE, "-1"),
                                tuple(Kind.PARTNER_TWICE, "seoul"),
                                tuple(Kind.POINTS_NEGATIVE, "-3")));
    }
}
