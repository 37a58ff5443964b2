package ascn.twinning.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How well a city and a partner fit, in whole points, each explained. Only what both have said of themselves counts, never
 * where a partner comes from (rule T11) nor how states stand to each other (rule T19).
 *
 * @param city slug
 * @param partner slug
 * @param explained what brings points, in a fixed order
 */
public record CompatibilityScore(String city, String partner, List<ScorePoint> explained) {

    /** Keeps a copy. */
    public CompatibilityScore {
        explained = List.copyOf(explained);
    }

    /** The score of a pair by the published weights. */
    public static CompatibilityScore of(CityProfile city, PartnerProfile partner, Weights weights) {
        var all = new ArrayList<ScorePoint>();
        all.addAll(support(city, partner, weights));
        all.addAll(shared(weights.focusAreas(), "focusAreas", city.focusAreas(), partner.focusAreas()));
        all.addAll(shared(weights.sectors(), "sectors", city.sectors(), partner.sectors()));
        all.addAll(place(city, partner, weights));
        if (partner.capacity() > 0) {
            var capacity = Integer.toString(partner.capacity());
            all.addAll(one(weights.place(), new ScorePoint(1, "slug", city.slug(), "capacity", capacity)));
        }
        return new CompatibilityScore(city.slug(), partner.slug(), all);
    }

    /** All points together. */
    public int points() {
        return explained.stream().mapToInt(ScorePoint::points).sum();
    }

    /** A need brings points once, however many offers answer it; the first in the order of codes is named. */
    private static List<ScorePoint> support(CityProfile city, PartnerProfile partner, Weights weights) {
        var agreed = new ArrayList<ScorePoint>();
        for (var need : city.requiredSupport()) {
            var answers = weights.answersTo(need);
            partner.offeredSupport().stream()
                    .filter(answers::contains)
                    .findFirst()
                    .ifPresent(
                            offer -> agreed.add(new ScorePoint(1, "requiredSupport", need, "offeredSupport", offer)));
        }
        return worth(weights.support(), agreed);
    }

    private static List<ScorePoint> shared(Weights.Weight weight, String field, Set<String> city, Set<String> partner) {
        var agreed = city.stream()
                .filter(partner::contains)
                .map(code -> new ScorePoint(1, field, code, field, code))
                .toList();
        return worth(weight, agreed);
    }

    private static List<ScorePoint> place(CityProfile city, PartnerProfile partner, Weights weights) {
        if (partner.preferredCities().contains(city.slug())) {
            return one(weights.namedCity(), new ScorePoint(1, "slug", city.slug(), "preferredCities", city.slug()));
        }
        if (partner.preferredStates().contains(city.memberState())) {
            var state = city.memberState();
            return one(weights.namedState(), new ScorePoint(1, "memberState", state, "preferredStates", state));
        }
        return List.of();
    }

    private static List<ScorePoint> one(Weights.Weight weight, ScorePoint agreed) {
        return worth(weight, List.of(agreed));
    }

    /** Each agreement has its points until the most of its kind is reached; the rest bring none and are not named. */
    private static List<ScorePoint> worth(Weights.Weight weight, List<ScorePoint> agreed) {
        var worth = new ArrayList<ScorePoint>();
        int left = weight.most();
        for (var each : agreed) {
            int points = Math.min(weight.each(), left);
            if (points > 0) {
                worth.add(new ScorePoint(
                        points, each.cityField(), each.cityValue(), each.partnerField(), each.partnerValue()));
                left -= points;
            }
        }
        return worth;
    }
}
