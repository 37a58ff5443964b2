package ascn.twinning.matching;

import ascn.twinning.matching.domain.CityInRound;
import ascn.twinning.matching.domain.PartnerInRound;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every matching of a small round, and which of them are stable: by the definition, pair by pair, and slowly. */
final class AllMatchings {

    private final RoundInput round;
    private final List<Map<String, String>> stable = new ArrayList<>();

    private AllMatchings(RoundInput round) {
        this.round = round;
    }

    /** Partner by city, of all weakly stable matchings. */
    static List<Map<String, String>> stableOf(RoundInput round) {
        var all = new AllMatchings(round);
        all.extend(0, new HashMap<>());
        return all.stable;
    }

    /** The tier, from 1 on; 0 where it does not accept the other. */
    static int tier(Preference preference, Set<String> refused, String other) {
        if (refused.contains(other)) {
            return 0;
        }
        if (preference.everyoneTies()) {
            return 1;
        }
        for (int tier = 0; tier < preference.tiers().size(); tier++) {
            if (preference.tiers().get(tier).contains(other)) {
                return tier + 1;
            }
        }
        return 0;
    }

    private void extend(int city, Map<String, String> matched) {
        if (city == round.cities().size()) {
            if (isStable(matched)) {
                stable.add(Map.copyOf(matched));
            }
            return;
        }
        extend(city + 1, matched);
        var next = round.cities().get(city);
        for (var partner : round.partners()) {
            boolean hasPlace = citiesOf(partner, matched).size() < partner.capacity();
            if (hasPlace && tier(next, partner) > 0 && tier(partner, next.slug()) > 0) {
                matched.put(next.slug(), partner.slug());
                extend(city + 1, matched);
                matched.remove(next.slug());
            }
        }
    }

    private boolean isStable(Map<String, String> matched) {
        for (var city : round.cities()) {
            for (var partner : round.partners()) {
                if (bothGain(city, partner, matched)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean bothGain(CityInRound city, PartnerInRound partner, Map<String, String> matched) {
        int wanted = tier(city, partner);
        int offered = tier(partner, city.slug());
        if (wanted == 0 || offered == 0) {
            return false;
        }
        var has = matched.get(city.slug());
        boolean cityGains = has == null || tier(city.preference(), city.refusals(), has) > wanted;
        var taken = citiesOf(partner, matched);
        boolean partnerGains =
                taken.size() < partner.capacity() || taken.stream().anyMatch(other -> tier(partner, other) > offered);
        return cityGains && partnerGains;
    }

    private static int tier(CityInRound city, PartnerInRound partner) {
        return tier(city.preference(), city.refusals(), partner.slug());
    }

    private static int tier(PartnerInRound partner, String city) {
        return tier(partner.preference(), partner.refusals(), city);
    }

    private static List<String> citiesOf(PartnerInRound partner, Map<String, String> matched) {
        return matched.entrySet().stream()
                .filter(pair -> pair.getValue().equals(partner.slug()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
