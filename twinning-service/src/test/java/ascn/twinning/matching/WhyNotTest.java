package ascn.twinning.matching;

import static ascn.twinning.matching.Rounds.city;
import static ascn.twinning.matching.Rounds.partner;
import static ascn.twinning.matching.Rounds.ranks;
import static ascn.twinning.matching.Rounds.round;
import static ascn.twinning.matching.Rounds.ties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ascn.twinning.matching.domain.DeferredAcceptance;
import ascn.twinning.matching.domain.Matching;
import ascn.twinning.matching.domain.PairReason;
import ascn.twinning.matching.domain.PairReason.Cause;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundInput;
import ascn.twinning.matching.domain.WhyNot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    @Test
    @DisplayName("T02 a refusal is told as a refusal, without a reason")
    void refusals() {
        var input = round(
                List.of(city("cebu", ranks(), "seoul", "tokyo"), city("makassar", Preference.none())),
                List.of(partner("seoul", 1, ranks(), "cebu", "makassar"), partner("tokyo", 1, Preference.none())));

        assertReason(input, "cebu", "seoul", Cause.REFUSED_BY_BOTH, "cebu and seoul have refused each other");
        assertReason(input, "cebu", "tokyo", Cause.REFUSED_BY_CITY, "cebu has refused tokyo");
        assertReason(input, "makassar", "seoul", Cause.REFUSED_BY_PARTNER, "seoul has refused makassar");
        assertReason(input, "makassar", "tokyo", Cause.MADE, "tokyo is proposed to makassar");
    }

    @Test
    void whoIsNotListed() {
        var input = round(
                List.of(city("cebu", ranks()), city("makassar", ranks("seoul"))),
                List.of(partner("seoul", 1, ranks()), partner("tokyo", 1, ranks("cebu"))));

        assertReason(input, "cebu", "seoul", Cause.NOT_LISTED_BY_BOTH, "cebu and seoul have not listed each other");
        assertReason(input, "cebu", "tokyo", Cause.NOT_LISTED_BY_CITY, "cebu has not listed tokyo");
        assertReason(input, "makassar", "seoul", Cause.NOT_LISTED_BY_PARTNER, "seoul has not listed makassar");
    }

    @Test
    void whoHasWhatItLikesBetterOrAsWell() {
        var input = round(
                List.of(
                        city("cebu", ranks("seoul")),
                        city("da-nang", ties("tokyo", "vienna", "wellington")),
                        city("makassar", ranks("seoul", "tokyo"))),
                List.of(
                        partner("seoul", 1, ranks("makassar", "cebu")),
                        partner("tokyo", 2, Preference.none()),
                        partner("vienna", 1, Preference.none()),
                        partner("wellington", 1, Preference.none())),
                Map.of("da-nang", Map.of("vienna", 7, "tokyo", 3, "wellington", 7)));

        assertReason(
                input,
                "makassar",
                "tokyo",
                Cause.CITY_HAS_BETTER,
                "makassar has seoul, which it likes better than tokyo");
        assertReason(
                input,
                "cebu",
                "seoul",
                Cause.PARTNER_HAS_BETTER,
                "seoul has no place left: it takes 1 city, and likes each that it has better than cebu");
        assertReason(
                input,
                "da-nang",
                "tokyo",
                Cause.CITY_HAS_EQUAL,
                "da-nang has vienna, which it likes as well as tokyo; the pair with vienna has 7 points, the one with"
                        + " tokyo 3");
        assertReason(
                input,
                "da-nang",
                "wellington",
                Cause.CITY_HAS_EQUAL,
                "da-nang has vienna, which it likes as well as wellington; both pairs have 7 points, and vienna comes"
                        + " before wellington in the order of slugs");
    }

    @Test
    void aPartnerThatIsFullWithEquals() {
        var input = round(
                List.of(
                        city("cebu", ranks("seoul")),
                        city("da-nang", ranks("seoul")),
                        city("makassar", ranks("seoul"))),
                List.of(partner("seoul", 2, Preference.none())),
                Map.of("makassar", Map.of("seoul", 4)));

        assertReason(
                input,
                "da-nang",
                "seoul",
                Cause.PARTNER_HAS_EQUAL,
                "seoul has no place left: it takes 2 cities, and likes each that it has at least as well as da-nang;"
                        + " beside cebu, which it likes equally, both pairs have 0 points, and cebu comes before da-nang"
                        + " in the order of slugs");
    }

    @Test
    @DisplayName("T05 who stays alone is told why")
    void whoStaysAlone() {
        var input = round(
                List.of(city("cebu", ranks("seoul"), "tokyo"), city("makassar", ranks("seoul"))),
                List.of(
                        partner("seoul", 1, ranks("makassar", "cebu")),
                        partner("tokyo", 1, Preference.none()),
                        partner("vienna", 0, Preference.none())));
        var whyNot = WhyNot.of(input, DeferredAcceptance.match(input));

        assertThat(whyNot.aloneCity("makassar")).isEmpty();
        assertThat(whyNot.alonePartner("seoul")).isEmpty();
        assertThat(whyNot.aloneCity("cebu"))
                .contains("cebu has no partner in this round: of 3 in it, 1 refused by the city, 1 not listed by the"
                        + " city, 1 full with cities that it likes better");
        assertThat(whyNot.alonePartner("tokyo"))
                .contains(
                        "tokyo has no city in this round: of 2 in it, 1 refused by the city, 1 not listed by the city");
        assertThat(whyNot.alonePartner("vienna")).contains("vienna has no city in this round: it takes none");
    }

    @Test
    void anEmptyRoundAndAStranger() {
        var input = round(List.of(city("cebu", ranks())), List.of());
        var whyNot = WhyNot.of(input, DeferredAcceptance.match(input));

        assertThat(whyNot.aloneCity("cebu")).contains("cebu has no partner in this round: there is no partner in it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whyNot.reason("cebu", "nowhere"))
                .withMessage("nowhere is not in the round");
    }

    @Test
    void whatIsNotStableIsSaidToBeSo() {
        var input = round(List.of(city("cebu", ranks("seoul"))), List.of(partner("seoul", 1, ranks("cebu"))));

        assertThat(WhyNot.of(input, Matching.of(input, Map.of())).reason("cebu", "seoul"))
                .isEqualTo(new PairReason(
                        "cebu",
                        "seoul",
                        Cause.BLOCKING,
                        null,
                        "cebu and seoul would both rather have each other: this matching is not stable"));
    }

    private static void assertReason(RoundInput input, String city, String partner, Cause cause, String sentence) {
        var reason = WhyNot.of(input, DeferredAcceptance.match(input)).reason(city, partner);

        assertThat(reason.cause()).isEqualTo(cause);
        assertThat(reason.sentence()).isEqualTo(sentence);
    }
}
