package ascn.twinning.matching.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of a round as numbers: the places of cities and partners in the order of slugs. Whom the cities list is read here
 * once, for those who check it and those who match it: of a large round nothing costs as much as its names.
 */
final class RoundNumbers {

    /** No city or partner of the round has this name. */
    static final int UNKNOWN = -1;

    private final RoundInput input;
    private final Map<String, Integer> cities = new HashMap<>();
    private final Map<String, Integer> partners = new HashMap<>();

    /** Where the list of a city begins; one more at the end. */
    private final int[] start;

    private final int[] listed;

    RoundNumbers(RoundInput input) {
        this.input = input;
        for (var city : input.cities()) {
            cities.putIfAbsent(city.slug(), cities.size());
        }
        for (var partner : input.partners()) {
            partners.putIfAbsent(partner.slug(), partners.size());
        }
        start = new int[input.cities().size() + 1];
        for (int c = 0; c < input.cities().size(); c++) {
            int named = input.cities().get(c).preference().named();
            start[c + 1] = Math.addExact(start[c], named);
        }
        listed = new int[start[start.length - 1]];
        int at = 0;
        for (var city : input.cities()) {
            for (var tier : city.preference().tiers()) {
                for (var partner : tier) {
                    listed[at++] = partner(partner);
                }
            }
        }
    }

    RoundInput input() {
        return input;
    }

    /** The number of a city, or {@link #UNKNOWN}. */
    int city(String slug) {
        return cities.getOrDefault(slug, UNKNOWN);
    }

    /** The number of a partner, or {@link #UNKNOWN}. */
    int partner(String slug) {
        return partners.getOrDefault(slug, UNKNOWN);
    }

    /** How many partners a city names, or how many it accepts when it has no preference. */
    int accepted(int city) {
        return input.cities().get(city).preference().everyoneTies()
                ? input.partners().size()
                : start[city + 1] - start[city];
    }

    /** The partners that the cities list: city by city, tier by tier, each in its order. */
    int listed(int at) {
        return listed[at];
    }
}
