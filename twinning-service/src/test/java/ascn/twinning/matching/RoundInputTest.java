package ascn.twinning.matching;

import static ascn.twinning.matching.Rounds.city;
import static ascn.twinning.matching.Rounds.partner;
import static ascn.twinning.matching.Rounds.ranks;
import static ascn.twinning.matching.Rounds.round;
import static ascn.twinning.matching.Rounds.ties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ascn.twinning.matching.domain.DeferredAcceptance;
import ascn.twinning.matching.domain.MaximumScore;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundFault;
import ascn.twinning.matching.domain.RoundFault.Kind;
import ascn.twinning.matching.domain.RoundInput;
import ascn.twinning.matching.domain.RoundInputInvalid;
import ascn.twinning.matching.domain.Scores;
import ascn.twinning.matching.domain.StabilityCertificate;
import ascn.twinning.matching.domain.TieBreak;
import ascn.twinning.matching.domain.Weights;
import ascn.twinning.matching.domain.Weights.Weight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundInputTest {

    @Test
    @DisplayName("T04 a capacity is 0 or more, and everything else that is wrong is told with it at once")
    void everythingThatIsWrongIsToldAtOnce() {
        var input = round(
                List.of(
                        city("cebu", ranks("seoul", "nowhere", "seoul"), "seoul", "elsewhere"),
                        city("makassar", Preference.of(List.of(List.of("tokyo"), List.of()))),
                        city("makassar", Preference.none())),
                List.of(
                        partner("seoul", -1, ranks("atlantis")),
                        partner("tokyo", 0, ranks()),
                        partner("tokyo", 1, ranks())),
                Map.of("cebu", Map.of("seoul", -2), "atlantis", Map.of("nowhere", 1)));

        assertThat(input.faults())
                .extracting(RoundFault::kind, RoundFault::slug, RoundFault::about)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CITY_TWICE, "makassar", "makassar"),
                        tuple(Kind.PARTNER_TWICE, "tokyo", "tokyo"),
                        tuple(Kind.CAPACITY_NEGATIVE, "seoul", "-1"),
                        tuple(Kind.UNKNOWN, "cebu", "nowhere"),
                        tuple(Kind.LISTED_TWICE, "cebu", "seoul"),
                        tuple(Kind.LISTED_AND_REFUSED, "cebu", "seoul"),
                        tuple(Kind.UNKNOWN, "cebu", "elsewhere"),
                        tuple(Kind.EMPTY_TIER, "makassar", ""),
                        tuple(Kind.UNKNOWN, "seoul", "atlantis"),
                        tuple(Kind.UNKNOWN, "atlantis", "atlantis"),
                        tuple(Kind.UNKNOWN, "atlantis", "nowhere"),
                        tuple(Kind.POINTS_NEGATIVE, "cebu", "-2"));
        assertThatThrownBy(() -> DeferredAcceptance.match(input))
                .isInstanceOfSatisfying(RoundInputInvalid.class, refused -> assertThat(refused.faults())
                        .isEqualTo(input.faults()));
        assertThatThrownBy(() -> MaximumScore.match(input)).isInstanceOf(RoundInputInvalid.class);
    }

    @Test
    void aCapacityOfNothingIsValid() {
        assertThat(round(List.of(), List.of(partner("seoul", 0, Preference.none())))
                        .faults())
                .isEmpty();
    }

    @Test
    void moreCitiesAndPartnersThanOneRunLooksAtAreRefused() {
        var partners = IntStream.range(0, 5_000)
                .mapToObj(number -> partner("partner-" + number, 1, Preference.none()))
                .toList();
        var cities = IntStream.range(0, 4_001)
                .mapToObj(number -> city("city-" + number, Preference.none()))
                .toList();

        assertThat(round(cities.subList(0, 4_000), partners).faults()).isEmpty();
        assertThat(round(cities, partners).faults())
                .extracting(RoundFault::kind, RoundFault::about)
                .containsExactly(tuple(Kind.TOO_MANY_PAIRS, "20005000"));
    }

    @Test
    void noPreferenceHasNoTiers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Preference(true, List.of(List.of("seoul"))))
                .withMessage("Whoever has no preference names no tiers");
    }

    @Test
    void theOrderInsideATierIsThatOfSlugs() {
        assertThat(ties("tokyo", "seoul")).isEqualTo(ties("seoul", "tokyo"));
        assertThat(ranks("tokyo", "seoul")).isNotEqualTo(ranks("seoul", "tokyo"));
    }

    @Test
    void theCanonicalFormIsThatOfALibrary() throws IOException {
        var chance = new Random(8785);
        for (int i = 0; i < 200; i++) {
            var input = Rounds.any(chance, Rounds.Kind.WITH_TIES, 6, 5);
            var found = DeferredAcceptance.match(input);

            assertCanonical(input.canonicalJson());
            assertCanonical(found.canonicalJson());
            assertCanonical(StabilityCertificate.of(input, found).canonicalJson());
        }
    }

    @Test
    void whatJsonMustEscapeIsEscaped() throws IOException {
        var odd = "\u0001\b\t\n\f\r\"\\/\u007f\u00e9\u20ac\uD83D\uDE00";
        var weights = new Weights(
                new Weight(1, 2),
                new Weight(3, 4),
                new Weight(5, 6),
                new Weight(7, 8),
                new Weight(9, 10),
                new Weight(11, 12),
                Map.of("B", Set.of("b", "a"), "A", Set.of()));
        var input = new RoundInput(
                List.of(city(odd, ranks(odd))),
                List.of(partner(odd, 1, ranks(odd))),
                Scores.of(Map.of(odd, Map.of(odd, 3))),
                weights);

        assertCanonical(input.canonicalJson());
        assertThat(new String(input.canonicalJson(), StandardCharsets.UTF_8))
                .contains("\"tieBreak\":\"SCORE_THEN_SLUG\"", "\"answers\":{\"A\":[],\"B\":[\"a\",\"b\"]}");
        assertThat(TieBreak.SCORE_THEN_SLUG.statement()).contains("more published points");
    }

    @Test
    void theDigestIsThatOfTheCanonicalForm() throws Exception {
        var input = Rounds.any(new Random(1), Rounds.Kind.WITH_TIES, 6, 5);
        var found = DeferredAcceptance.match(input);

        assertThat(input.digest()).isEqualTo(sha256(input.canonicalJson()));
        assertThat(found.digest()).isEqualTo(sha256(found.canonicalJson()));
    }

    @Test
    void whateverTheMatchingRestsOnChangesTheDigest() {
        var base = round(List.of(city("cebu", ranks("seoul"))), List.of(partner("seoul", 1, ranks("cebu"))));
        var nothing = Weight.nothing();

        assertThat(List.of(
                        base,
                        round(List.of(city("cebu", Preference.none())), base.partners()),
                        round(List.of(city("cebu", ranks(), "seoul")), base.partners()),
                        round(base.cities(), List.of(partner("seoul", 2, ranks("cebu")))),
                        round(base.cities(), base.partners(), Map.of("cebu", Map.of("seoul", 1))),
                        new RoundInput(
                                base.cities(),
                                base.partners(),
                                base.scores(),
                                new Weights(nothing, nothing, nothing, nothing, nothing, new Weight(1, 1), Map.of()))))
                .extracting(RoundInput::digest)
                .doesNotHaveDuplicates();
    }

    private static void assertCanonical(byte[] json) throws IOException {
        assertThat(json).isEqualTo(new JsonCanonicalizer(json).getEncodedUTF8());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
