package ascn.twinning.matching.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The published points of pairs of a city and a partner, from 0 on; a pair that is not named has 0. */
public final class Scores {

    private static final Scores NONE = new Scores(new TreeMap<>());

    private final SortedMap<String, SortedMap<String, Integer>> byCity;

    private Scores(SortedMap<String, SortedMap<String, Integer>> byCity) {
        this.byCity = byCity;
    }

    /** No pair has points. */
    public static Scores none() {
        return NONE;
    }

    /** Points by slug of the city, then of the partner. */
    public static Scores of(Map<String, ? extends Map<String, Integer>> byCity) {
        var kept = new TreeMap<String, SortedMap<String, Integer>>();
        byCity.forEach((city, points) -> {
            var row = new TreeMap<String, Integer>();
            points.forEach((partner, of) -> {
                if (of != 0) {
                    row.put(partner, of);
                }
            });
            if (!row.isEmpty()) {
                kept.put(city, row);
            }
        });
        return new Scores(kept);
    }

    /** The points of every pair of them. */
    public static Scores computed(List<CityProfile> cities, List<PartnerProfile> partners, Weights weights) {
        var byCity = new TreeMap<String, Map<String, Integer>>();
        for (var city : cities) {
            var row = new TreeMap<String, Integer>();
            for (var partner : partners) {
                row.put(
                        partner.slug(),
                        CompatibilityScore.of(city, partner, weights).points());
            }
            byCity.put(city.slug(), row);
        }
        return of(byCity);
    }

    /** The points of a pair. */
    public int of(String city, String partner) {
        return row(city).getOrDefault(partner, 0);
    }

    /** Whether no pair has points. */
    public boolean isEmpty() {
        return byCity.isEmpty();
    }

    /** All pairs that have points, by slug of the city, then of the partner, each in the order of slugs. */
    public Map<String, SortedMap<String, Integer>> byCity() {
        return Collections.unmodifiableSortedMap(byCity);
    }

    /** The points that a city has with partners. */
    Map<String, Integer> row(String city) {
        var row = byCity.get(city);
        return row == null ? Map.of() : row;
    }

    /** These, and those of one partner more; what was known of that partner is replaced. */
    Scores with(String partner, Map<String, Integer> pointsByCity) {
        var changed = new TreeMap<String, Map<String, Integer>>();
        byCity.forEach((city, row) -> changed.put(city, new TreeMap<>(row)));
        changed.values().forEach(row -> row.remove(partner));
        pointsByCity.forEach((city, points) ->
                changed.computeIfAbsent(city, anew -> new TreeMap<>()).put(partner, points));
        return of(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores scores && byCity.equals(scores.byCity);
    }

    @Override
    public int hashCode() {
        return byCity.hashCode();
    }

    @Override
    public String toString() {
        return byCity.toString();
    }
}
