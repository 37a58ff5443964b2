package ascn.twinning.matching.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round and one of its matchings, to be asked about: who has whom, and what one thinks of the other. For explanations and
 * comparisons; the engine has its arrays, and the checker reads for itself.
 */
final class RoundView {

    /** In no tier: not acceptable. */
    static final int NOT_LISTED = 0;

    /** Shorter preferences are read through; longer ones are looked up. */
    private static final int SHORT = 64;

    private final RoundInput input;
    private final Map<String, CityInRound> cities = new HashMap<>();
    private final Map<String, PartnerInRound> partners = new HashMap<>();
    private final Map<String, String> partnerByCity;
    private final Map<String, List<String>> citiesByPartner = new HashMap<>();
    private final IdentityHashMap<Preference, Map<String, Integer>> lookedUp = new IdentityHashMap<>();

    RoundView(RoundInput input, Matching matching) {
        this.input = input;
        input.cities().forEach(city -> cities.put(city.slug(), city));
        input.partners().forEach(partner -> partners.put(partner.slug(), partner));
        partnerByCity = matching.partnerByCity();
        for (var pair : matching.pairs()) {
            citiesByPartner
                    .computeIfAbsent(pair.partner(), first -> new ArrayList<>())
                    .add(pair.city());
        }
    }

    RoundInput input() {
        return input;
    }

    /** @throws IllegalArgumentException when it is not in the round */
    CityInRound city(String slug) {
        return Optional.ofNullable(cities.get(slug)).orElseThrow(() -> missing(slug));
    }

    /** @throws IllegalArgumentException when it is not in the round */
    PartnerInRound partner(String slug) {
        return Optional.ofNullable(partners.get(slug)).orElseThrow(() -> missing(slug));
    }

    boolean hasPartner(String slug) {
        return partners.containsKey(slug);
    }

    private static IllegalArgumentException missing(String slug) {
        return new IllegalArgumentException(slug + " is not in the round");
    }

    Optional<String> partnerOf(String city) {
        return Optional.ofNullable(partnerByCity.get(city));
    }

    List<String> citiesOf(String partner) {
        return citiesByPartner.getOrDefault(partner, List.of());
    }

    /** In which tier of the city the partner stands, from 1 on, or {@link #NOT_LISTED}. */
    int tierOfPartner(CityInRound city, String partner) {
        return tier(city.preference(), partner);
    }

    /** In which tier of the partner the city stands, from 1 on, or {@link #NOT_LISTED}. */
    int tierOfCity(PartnerInRound partner, String city) {
        return tier(partner.preference(), city);
    }

    private int tier(Preference preference, String slug) {
        if (preference.everyoneTies()) {
            return 1;
        }
        if (preference.named() <= SHORT) {
            return readThrough(preference, slug);
        }
        return lookedUp.computeIfAbsent(preference, RoundView::lookUp).getOrDefault(slug, NOT_LISTED);
    }

    private static int readThrough(Preference preference, String slug) {
        for (int tier = 0; tier < preference.tiers().size(); tier++) {
            if (preference.tiers().get(tier).contains(slug)) {
                return tier + 1;
            }
        }
        return NOT_LISTED;
    }

    private static Map<String, Integer> lookUp(Preference preference) {
        var tiers = new HashMap<String, Integer>();
        for (int tier = 0; tier < preference.tiers().size(); tier++) {
            for (var slug : preference.tiers().get(tier)) {
                tiers.put(slug, tier + 1);
            }
        }
        return Collections.unmodifiableMap(tiers);
    }

    /** Of the cities that a partner has, the one that it likes least: by tier, then points, then slug. */
    Optional<String> leastLikedOf(PartnerInRound partner) {
        return citiesOf(partner.slug()).stream().reduce((one, other) -> isLikedLess(partner, one, other) ? one : other);
    }

    private boolean isLikedLess(PartnerInRound partner, String city, String other) {
        int tier = tierOfCity(partner, city);
        int otherTier = tierOfCity(partner, other);
        if (tier != otherTier) {
            return tier > otherTier;
        }
        int points = input.scores().of(city, partner.slug());
        int otherPoints = input.scores().of(other, partner.slug());
        return points == otherPoints ? city.compareTo(other) > 0 : points < otherPoints;
    }
}
