package ascn.twinning.matching;

import ascn.twinning.matching.domain.CityInRound;
import ascn.twinning.matching.domain.PartnerInRound;
import ascn.twinning.matching.domain.Preference;
import ascn.twinning.matching.domain.RoundInput;
import ascn.twinning.matching.domain.Scores;
import ascn.twinning.matching.domain.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Rounds of a few cities, written by hand or by chance. */
final class Rounds {

    /** How wild a round by chance may be. */
    enum Kind {
        STRICT,
        WITH_TIES
    }

    private static final List<String> STATES = List.of("ID", "VN", "TH", "PH", "MY");

    private Rounds() {}

    static CityInRound city(String slug, Preference preference, String... refused) {
        return new CityInRound(slug, "ID", preference, Set.of(refused));
    }

    static PartnerInRound partner(String slug, int capacity, Preference preference, String... refused) {
        return new PartnerInRound(slug, capacity, preference, Set.of(refused));
    }

    static Preference ranks(String... slugs) {
        return Preference.strict(List.of(slugs));
    }

    static Preference ties(String... slugs) {
        return Preference.of(List.of(List.of(slugs)));
    }

    static RoundInput round(List<CityInRound> cities, List<PartnerInRound> partners) {
        return round(cities, partners, Map.of());
    }

    static RoundInput round(
            List<CityInRound> cities, List<PartnerInRound> partners, Map<String, Map<String, Integer>> points) {
        return new RoundInput(cities, partners, Scores.of(points), Weights.none());
    }

    /** Up to so many of each, with gaps, refusals, zero capacities and up to three places, and ties if wanted. */
    static RoundInput any(Random chance, Kind kind, int mostCities, int mostPartners) {
        return any(chance, kind, mostCities, mostPartners, 3);
    }

    static RoundInput any(Random chance, Kind kind, int mostCities, int mostPartners, int mostPlaces) {
        var cities = slugs("city-", chance.nextInt(mostCities + 1));
        var partners = slugs("partner-", chance.nextInt(mostPartners + 1));
        var inRound = new ArrayList<CityInRound>();
        for (var slug : cities) {
            var refused = some(chance, partners, 6);
            var state = STATES.get(chance.nextInt(STATES.size()));
            inRound.add(new CityInRound(slug, state, preference(chance, kind, partners, refused), refused));
        }
        var offers = new ArrayList<PartnerInRound>();
        for (var slug : partners) {
            var refused = some(chance, cities, 6);
            // Where places are rare, there is more than one stable matching more often.
            int capacity = kind == Kind.STRICT && chance.nextInt(4) > 0 ? 1 : chance.nextInt(mostPlaces + 1);
            offers.add(new PartnerInRound(slug, capacity, preference(chance, kind, cities, refused), refused));
        }
        var points = new HashMap<String, Map<String, Integer>>();
        for (var city : cities) {
            var row = new HashMap<String, Integer>();
            partners.forEach(partner -> row.put(partner, chance.nextInt(4)));
            points.put(city, row);
        }
        return round(inRound, offers, points);
    }

    /** The same round, told in another order throughout. */
    static RoundInput shuffled(RoundInput round, Random chance) {
        var cities = new ArrayList<CityInRound>();
        for (var city : round.cities()) {
            cities.add(new CityInRound(
                    city.slug(), city.memberState(), shuffled(city.preference(), chance), city.refusals()));
        }
        var partners = new ArrayList<PartnerInRound>();
        for (var partner : round.partners()) {
            partners.add(new PartnerInRound(
                    partner.slug(), partner.capacity(), shuffled(partner.preference(), chance), partner.refusals()));
        }
        Collections.shuffle(cities, chance);
        Collections.shuffle(partners, chance);
        return new RoundInput(cities, partners, round.scores(), round.weights());
    }

    private static Preference shuffled(Preference preference, Random chance) {
        if (preference.everyoneTies()) {
            return preference;
        }
        var tiers = new ArrayList<List<String>>();
        for (var tier : preference.tiers()) {
            var members = new ArrayList<>(tier);
            Collections.shuffle(members, chance);
            tiers.add(members);
        }
        return Preference.of(tiers);
    }

    private static List<String> slugs(String prefix, int number) {
        var slugs = new String[number];
        Arrays.setAll(slugs, each -> prefix + (char) ('a' + each));
        return List.of(slugs);
    }

    /** One in so many. */
    private static Set<String> some(Random chance, List<String> of, int oneIn) {
        var some = new TreeSet<String>();
        of.stream().filter(each -> chance.nextInt(oneIn) == 0).forEach(some::add);
        return some;
    }

    private static Preference preference(Random chance, Kind kind, List<String> of, Set<String> refused) {
        if (kind == Kind.WITH_TIES && chance.nextInt(5) == 0) {
            return Preference.none();
        }
        var listed = new ArrayList<>(of);
        listed.removeAll(refused);
        listed.removeIf(each -> chance.nextInt(4) == 0);
        Collections.shuffle(listed, chance);
        var tiers = new ArrayList<List<String>>();
        for (var each : listed) {
            boolean joins = kind == Kind.WITH_TIES && !tiers.isEmpty() && chance.nextInt(2) == 0;
            if (!joins) {
                tiers.add(new ArrayList<>());
            }
            tiers.get(tiers.size() - 1).add(each);
        }
        return Preference.of(tiers);
    }
}
