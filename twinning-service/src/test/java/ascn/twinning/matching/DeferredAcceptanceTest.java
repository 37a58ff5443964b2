package ascn.twinning.matching;

import static ascn.twinning.matching.Rounds.city;
import static ascn.twinning.matching.Rounds.partner;
import static ascn.twinning.matching.Rounds.ranks;
import static ascn.twinning.matching.Rounds.round;
import static ascn.twinning.matching.Rounds.ties;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.twinning.matching.domain.CityInRound;
import ascn.twinning.matching.domain.DeferredAcceptance;
import ascn.twinning.matching.domain.Matching;
import ascn.twinning.matching.domain.Matching.ProposedPair;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {

    @Test
    @DisplayName("T03 a city that two partners want gets one of them, the one that it likes better")
    void aCityGetsOnePartner() {
        var found = match(round(
                List.of(city("makassar", ranks("seoul", "tokyo"))),
                List.of(partner("seoul", 2, ranks("makassar")), partner("tokyo", 2, ranks("makassar")))));

        assertThat(found.pairs()).containsExactly(new ProposedPair("makassar", "seoul"));
        assertThat(found.partnerOf("makassar")).contains("seoul");
        assertThat(found.unmatchedPartners()).containsExactly("tokyo");
    }

    @Test
    @DisplayName(
            "T04 a partner gets as many cities as it takes, those that it likes best, and none with a capacity of 0")
    void aPartnerGetsAsManyAsItTakes() {
        var wanted = ranks("seoul");
        var cities = List.of(city("cebu", wanted), city("da-nang", wanted), city("makassar", wanted));
        var liked = ranks("makassar", "da-nang", "cebu");

        assertThat(match(round(cities, List.of(partner("seoul", 0, liked)))).pairs())
                .isEmpty();
        assertThat(match(round(cities, List.of(partner("seoul", 1, liked)))).pairs())
                .containsExactly(new ProposedPair("makassar", "seoul"));
        assertThat(match(round(cities, List.of(partner("seoul", 2, liked)))).unmatchedCities())
                .containsExactly("cebu");
        assertThat(match(round(cities, List.of(partner("seoul", 4, liked)))).unmatchedCities())
                .isEmpty();
    }

    @Test
    @DisplayName("T05 nobody is matched by force: a round in which everyone stays alone is valid")
    void stayingAloneIsValid() {
        var found = match(round(List.of(city("makassar", ranks())), List.of(partner("seoul", 3, Preference.none()))));

        assertThat(found.unmatchedCities()).containsExactly("makassar");
        assertThat(found.unmatchedPartners()).containsExactly("seoul");
        assertThat(match(round(List.of(), List.of())).pairs()).isEmpty();
    }

    @Test
    @DisplayName("T02 a refusal of either side makes a pair impossible, whatever the other wants")
    void aRefusalOfEitherSideHolds() {
        var open = partner("seoul", 1, Preference.none());

        assertThat(match(round(List.of(city("makassar", Preference.none())), List.of(open)))
                        .pairs())
                .hasSize(1);
        assertThat(match(round(List.of(city("makassar", Preference.none(), "seoul")), List.of(open)))
                        .pairs())
                .isEmpty();
        assertThat(match(round(
                                List.of(city("makassar", ranks("seoul"))),
                                List.of(partner("seoul", 1, Preference.none(), "makassar"))))
                        .pairs())
                .isEmpty();
    }

    @Test
    void whoIsNotListedIsNotAcceptable() {
        var found = match(round(
                List.of(city("cebu", ranks("seoul")), city("makassar", ranks("tokyo"))),
                List.of(partner("seoul", 1, ranks("makassar")), partner("tokyo", 1, ranks("cebu")))));

        assertThat(found.pairs()).isEmpty();
    }

    @Test
    void withoutAPreferenceAllTie() {
        var found = match(round(
                List.of(city("makassar", Preference.none())),
                List.of(partner("seoul", 1, Preference.none()), partner("tokyo", 1, Preference.none())),
                Map.of("makassar", Map.of("tokyo", 1))));

        assertThat(found.pairs()).containsExactly(new ProposedPair("makassar", "tokyo"));
    }

    @Test
    void insideATieMorePointsComeFirstAndThenTheSlug() {
        var cities = List.of(city("cebu", ranks("seoul")), city("makassar", ranks("seoul")));
        var partners = List.of(partner("seoul", 1, ties("makassar", "cebu")));

        assertThat(match(round(cities, partners, Map.of("makassar", Map.of("seoul", 1))))
                        .pairs())
                .containsExactly(new ProposedPair("makassar", "seoul"));
        assertThat(match(round(cities, partners)).pairs()).containsExactly(new ProposedPair("cebu", "seoul"));
    }

    @Test
    void pointsNeverOutweighAPreference() {
        var found = match(round(
                List.of(city("makassar", ranks("seoul", "tokyo"))),
                List.of(partner("seoul", 1, Preference.none()), partner("tokyo", 1, Preference.none())),
                Map.of("makassar", Map.of("tokyo", 1_000_000))));

        assertThat(found.pairs()).containsExactly(new ProposedPair("makassar", "seoul"));
    }

    @Test
    void aCityThatLosesItsPlaceAsksTheNext() {
        var found = match(round(
                List.of(
                        city("cebu", ranks("seoul", "tokyo")),
                        city("da-nang", ranks("seoul", "tokyo")),
                        city("makassar", ranks("seoul"))),
                List.of(
                        partner("seoul", 1, ranks("makassar", "da-nang", "cebu")),
                        partner("tokyo", 1, ranks("cebu", "da-nang")))));

        assertThat(found.pairs())
                .containsExactly(new ProposedPair("cebu", "tokyo"), new ProposedPair("makassar", "seoul"));
        assertThat(found.unmatchedCities()).containsExactly("da-nang");
    }

    @Test
    void theResultIsWrittenInOneWay() {
        var found = match(round(
                List.of(city("makassar", ranks("seoul")), city("cebu", ranks("seoul"))),
                List.of(partner("tokyo", 1, ranks()), partner("seoul", 1, ranks("makassar")))));

        assertThat(new String(found.canonicalJson(), StandardCharsets.UTF_8))
                .isEqualTo("{\"pairs\":[{\"city\":\"makassar\",\"partner\":\"seoul\"}],\"unmatchedCities\":[\"cebu\"],"
                        + "\"unmatchedPartners\":[\"tokyo\"]}");
    }

    @Test
    @DisplayName("T19 the member states of cities decide nothing")
    void memberStatesDecideNothing() {
        var chance = new Random(19);
        for (int i = 0; i < 200; i++) {
            var input = Rounds.any(chance, Rounds.Kind.WITH_TIES, 8, 5);
            var others = input.cities().stream()
                    .map(of -> new CityInRound(of.slug(), "of-" + of.slug(), of.preference(), of.refusals()))
                    .toList();

            var elsewhere = new RoundInput(others, input.partners(), input.scores(), input.weights());

            assertThat(match(elsewhere)).isEqualTo(match(input));
        }
    }

    private static Matching match(RoundInput input) {
        return DeferredAcceptance.match(input);
    }
}
