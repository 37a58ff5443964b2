package ascn.twinning.matching.domain;

import ascn.twinning.matching.domain.PairReason.Cause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain sentences why a pair was not made, and why a city or a partner stays alone. The sentences tell what one side
 * thinks of others: who may read which of them is decided by whoever shows them.
 */
public final class WhyNot {

    private final RoundInput input;
    private final RoundView view;

    private WhyNot(RoundInput input, RoundView view) {
        this.input = input;
        this.view = view;
    }

    /** For a valid input and a matching of it, stable or not. */
    public static WhyNot of(RoundInput input, Matching matching) {
        return new WhyNot(input, new RoundView(input, matching));
    }

    /** Every pair that was not made, by city, then partner. They are found one by one, since they are many. */
    public Stream<PairReason> pairsNotMade() {
        return input.cities().stream()
                .flatMap(city -> input.partners().stream().map(partner -> reason(city, partner)))
                .filter(reason -> reason.cause() != Cause.MADE);
    }

    /**
     * Why this pair was not made, or that it was.
     *
     * @throws IllegalArgumentException when one of them is not in the round
     */
    public PairReason reason(String city, String partner) {
        return reason(view.city(city), view.partner(partner));
    }

    private PairReason reason(CityInRound city, PartnerInRound partner) {
        var has = view.partnerOf(city.slug()).orElse(null);
        if (partner.slug().equals(has)) {
            return reason(city, partner, Cause.MADE, null, partner.slug() + " is proposed to " + city.slug());
        }
        return notAcceptable(city, partner)
                .or(() -> cityIsContent(city, partner, has))
                .or(() -> partnerIsContent(city, partner))
                .or(() -> nobodyGains(city, partner, has))
                .orElseGet(() -> reason(
                        city,
                        partner,
                        Cause.BLOCKING,
                        null,
                        city.slug() + " and " + partner.slug()
                                + " would both rather have each other: this matching is not stable"));
    }

    private Optional<PairReason> notAcceptable(CityInRound city, PartnerInRound partner) {
        var c = city.slug();
        var p = partner.slug();
        boolean cityRefused = city.refusals().contains(p);
        boolean partnerRefused = partner.refusals().contains(c);
        boolean cityListed = view.tierOfPartner(city, p) != RoundView.NOT_LISTED;
        boolean partnerListed = view.tierOfCity(partner, c) != RoundView.NOT_LISTED;
        Cause cause;
        String sentence;
        if (cityRefused || partnerRefused) {
            cause = either(
                    cityRefused,
                    partnerRefused,
                    Cause.REFUSED_BY_BOTH,
                    Cause.REFUSED_BY_CITY,
                    Cause.REFUSED_BY_PARTNER);
            sentence = cityRefused && partnerRefused
                    ? c + " and " + p + " have refused each other"
                    : (cityRefused ? c + " has refused " + p : p + " has refused " + c);
        } else if (!cityListed || !partnerListed) {
            cause = either(
                    !cityListed,
                    !partnerListed,
                    Cause.NOT_LISTED_BY_BOTH,
                    Cause.NOT_LISTED_BY_CITY,
                    Cause.NOT_LISTED_BY_PARTNER);
            sentence = !cityListed && !partnerListed
                    ? c + " and " + p + " have not listed each other"
                    : (!cityListed ? c + " has not listed " + p : p + " has not listed " + c);
        } else if (partner.capacity() == 0) {
            cause = Cause.PARTNER_TAKES_NONE;
            sentence = p + " takes no city in this round";
        } else {
            return Optional.empty();
        }
        return Optional.of(reason(city, partner, cause, null, sentence));
    }

    private static Cause either(boolean city, boolean partner, Cause both, Cause byCity, Cause byPartner) {
        return city && partner ? both : city ? byCity : byPartner;
    }

    private Optional<PairReason> cityIsContent(CityInRound city, PartnerInRound partner, @Nullable String has) {
        if (has == null) {
            return Optional.empty();
        }
        int reached = view.tierOfPartner(city, has);
        int missed = view.tierOfPartner(city, partner.slug());
        if (reached != RoundView.NOT_LISTED && reached < missed) {
            return Optional.of(reason(
                    city,
                    partner,
                    Cause.CITY_HAS_BETTER,
                    has,
                    city.slug() + " has " + has + ", which it likes better than " + partner.slug()));
        }
        int points = points(city.slug(), partner.slug());
        int pointsOfHas = points(city.slug(), has);
        if (reached != missed || !comesFirst(pointsOfHas, has, points, partner.slug())) {
            return Optional.empty();
        }
        return Optional.of(reason(
                city,
                partner,
                Cause.CITY_HAS_EQUAL,
                has,
                city.slug() + " has " + has + ", which it likes as well as " + partner.slug() + "; "
                        + tie(has, pointsOfHas, partner.slug(), points)));
    }

    private Optional<PairReason> partnerIsContent(CityInRound city, PartnerInRound partner) {
        var leastLiked = view.leastLikedOf(partner).orElse(null);
        if (leastLiked == null || hasPlace(partner)) {
            return Optional.empty();
        }
        int lowest = view.tierOfCity(partner, leastLiked);
        int missed = view.tierOfCity(partner, city.slug());
        var full = partner.slug() + " has no place left: it takes " + partner.capacity()
                + (partner.capacity() == 1 ? " city" : " cities") + ", and likes each that it has ";
        if (lowest != RoundView.NOT_LISTED && lowest < missed) {
            return Optional.of(
                    reason(city, partner, Cause.PARTNER_HAS_BETTER, leastLiked, full + "better than " + city.slug()));
        }
        int points = points(city.slug(), partner.slug());
        int pointsOfLeast = points(leastLiked, partner.slug());
        if (lowest != missed || !comesFirst(pointsOfLeast, leastLiked, points, city.slug())) {
            return Optional.empty();
        }
        return Optional.of(reason(
                city,
                partner,
                Cause.PARTNER_HAS_EQUAL,
                leastLiked,
                full + "at least as well as " + city.slug() + "; beside " + leastLiked + ", which it likes equally, "
                        + tie(leastLiked, pointsOfLeast, city.slug(), points)));
    }

    /** Stable all the same: one side has somebody in the same tier. Happens only where points were not asked first. */
    private Optional<PairReason> nobodyGains(CityInRound city, PartnerInRound partner, @Nullable String has) {
        if (has != null && view.tierOfPartner(city, has) == view.tierOfPartner(city, partner.slug())) {
            return Optional.of(reason(
                    city,
                    partner,
                    Cause.NOBODY_GAINS_STRICTLY,
                    has,
                    city.slug() + " has " + has + ", which it likes as well as " + partner.slug()));
        }
        var leastLiked = view.leastLikedOf(partner).orElse(null);
        if (leastLiked != null
                && !hasPlace(partner)
                && view.tierOfCity(partner, leastLiked) == view.tierOfCity(partner, city.slug())) {
            return Optional.of(reason(
                    city,
                    partner,
                    Cause.NOBODY_GAINS_STRICTLY,
                    leastLiked,
                    partner.slug() + " is full, and likes each of its cities at least as well as " + city.slug()));
        }
        return Optional.empty();
    }

    private boolean hasPlace(PartnerInRound partner) {
        return view.citiesOf(partner.slug()).size() < partner.capacity();
    }

    private int points(String city, String partner) {
        return input.scores().of(city, partner);
    }

    private static boolean comesFirst(int points, String slug, int otherPoints, String other) {
        return points == otherPoints ? slug.compareTo(other) < 0 : points > otherPoints;
    }

    private static String tie(String first, int points, String second, int otherPoints) {
        return points == otherPoints
                ? "both pairs have " + points + " points, and " + first + " comes before " + second
                        + " in the order of slugs"
                : "the pair with " + first + " has " + points + " points, the one with " + second + " " + otherPoints;
    }

    private static PairReason reason(
            CityInRound city, PartnerInRound partner, Cause cause, @Nullable String instead, String sentence) {
        return new PairReason(city.slug(), partner.slug(), cause, instead, sentence);
    }

    /**
     * Why a city has no partner; empty when it has one.
     *
     * @throws IllegalArgumentException when it is not in the round
     */
    public Optional<String> aloneCity(String slug) {
        var city = view.city(slug);
        if (view.partnerOf(slug).isPresent()) {
            return Optional.empty();
        }
        var reasons = input.partners().stream()
                .map(partner -> reason(city, partner).cause())
                .toList();
        return Optional.of(slug + " has no partner in this round: " + because(reasons, "partner"));
    }

    /**
     * Why a partner has no city; empty when it has one.
     *
     * @throws IllegalArgumentException when it is not in the round
     */
    public Optional<String> alonePartner(String slug) {
        var partner = view.partner(slug);
        if (!view.citiesOf(slug).isEmpty()) {
            return Optional.empty();
        }
        if (partner.capacity() == 0) {
            return Optional.of(slug + " has no city in this round: it takes none");
        }
        var reasons = input.cities().stream()
                .map(city -> reason(city, partner).cause())
                .toList();
        return Optional.of(slug + " has no city in this round: " + because(reasons, "city"));
    }

    private static String because(List<Cause> causes, String other) {
        if (causes.isEmpty()) {
            return "there is no " + other + " in it";
        }
        var counted = new EnumMap<Cause, Integer>(Cause.class);
        causes.forEach(cause -> counted.merge(cause, 1, Integer::sum));
        var parts = new ArrayList<String>();
        for (Map.Entry<Cause, Integer> each : counted.entrySet()) {
            parts.add(each.getValue() + " " + inShort(each.getKey()));
        }
        return "of " + causes.size() + " in it, " + String.join(", ", parts);
    }

    /** Continues a number of pairs. */
    private static String inShort(Cause cause) {
        return switch (cause) {
            case REFUSED_BY_BOTH -> "refused by both sides";
            case REFUSED_BY_CITY -> "refused by the city";
            case REFUSED_BY_PARTNER -> "refused by the partner";
            case NOT_LISTED_BY_BOTH -> "listed by neither side";
            case NOT_LISTED_BY_CITY -> "not listed by the city";
            case NOT_LISTED_BY_PARTNER -> "not listed by the partner";
            case PARTNER_TAKES_NONE -> "without a place";
            case CITY_HAS_BETTER -> "where the city has a partner that it likes better";
            case CITY_HAS_EQUAL -> "where the city has a partner that it likes as well";
            case PARTNER_HAS_BETTER -> "full with cities that it likes better";
            case PARTNER_HAS_EQUAL -> "full with cities that it likes at least as well";
            case NOBODY_GAINS_STRICTLY -> "where one side would not gain";
            case BLOCKING -> "where both would gain, so that the matching is not stable";
            case MADE -> "proposed";
        };
    }
}
