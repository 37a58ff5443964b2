package ascn.twinning.matching.domain;

import ascn.twinning.matching.domain.RoundFault.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Looks for everything in an input that contradicts itself. */
final class RoundChecks {

    private final RoundInput input;
    private final RoundNumbers numbers;
    private final List<RoundFault> faults = new ArrayList<>();

    /** Where in all lists of cities the next name stands. */
    private int at;

    /** Of a number of the other side: in which preference it was seen last. */
    private int[] seen = {};

    private int preferences;

    /** Many may share one preference, a ranking of all; it is read once when they stand side by side. */
    private @Nullable Preference read;

    RoundChecks(RoundNumbers numbers) {
        this.input = numbers.input();
        this.numbers = numbers;
    }

    @SuppressWarnings("ReferenceEquality") // To compare two rankings takes as long as to read one.
    List<RoundFault> faults() {
        checkSlugs();
        long pairs = 0;
        seen = new int[input.partners().size()];
        for (int c = 0; c < input.cities().size(); c++) {
            var city = input.cities().get(c);
            check(city.slug(), city.preference(), listed -> numbers.listed(at++));
            checkRefusals(city.slug(), city.refusals(), numbers::partner);
            pairs += numbers.accepted(c);
        }
        seen = new int[input.cities().size()];
        for (var partner : input.partners()) {
            if (partner.preference() != read) {
                check(partner.slug(), partner.preference(), numbers::city);
                read = partner.preference();
            }
            checkRefusals(partner.slug(), partner.refusals(), numbers::city);
        }
        if (pairs > RoundInput.MOST_PAIRS) {
            var found = Long.toString(pairs);
            add(
                    Kind.TOO_MANY_PAIRS,
                    "",
                    found,
                    "The cities accept " + found + " pairs; one run looks at " + RoundInput.MOST_PAIRS + " at most");
        }
        input.scores().byCity().forEach((city, row) -> row.forEach((partner, points) -> points(city, partner, points)));
        return List.copyOf(faults);
    }

    private void checkSlugs() {
        var cities = new HashSet<String>();
        for (var city : input.cities()) {
            if (!cities.add(city.slug())) {
                add(Kind.CITY_TWICE, city.slug(), city.slug(), "The city " + city.slug() + " is in the round twice");
            }
        }
        var partners = new HashSet<String>();
        for (var partner : input.partners()) {
            var slug = partner.slug();
            if (!partners.add(slug)) {
                add(Kind.PARTNER_TWICE, slug, slug, "The partner " + slug + " is in the round twice");
            }
            if (partner.capacity() < 0) {
                add(
                        Kind.CAPACITY_NEGATIVE,
                        slug,
                        Integer.toString(partner.capacity()),
                        slug + " has a capacity of " + partner.capacity() + "; it is 0 or more");
            }
        }
    }

    private void check(String slug, Preference preference, ToIntFunction<String> numberOf) {
        preferences++;
        for (var tier : preference.tiers()) {
            if (tier.isEmpty()) {
                add(Kind.EMPTY_TIER, slug, "", "The preference of " + slug + " has a tier without members");
            }
            for (var named : tier) {
                int number = numberOf.applyAsInt(named);
                if (number == RoundNumbers.UNKNOWN) {
                    unknown(slug, named, slug + " lists " + named + ", which is not in the round");
                } else if (seen[number] == preferences) {
                    add(Kind.LISTED_TWICE, slug, named, slug + " lists " + named + " twice");
                } else {
                    seen[number] = preferences;
                }
            }
        }
    }

    private void checkRefusals(String slug, Set<String> refusals, ToIntFunction<String> numberOf) {
        for (var refused : refusals) {
            int number = numberOf.applyAsInt(refused);
            if (number == RoundNumbers.UNKNOWN) {
                unknown(slug, refused, slug + " refuses " + refused + ", which is not in the round");
            } else if (seen[number] == preferences) {
                add(Kind.LISTED_AND_REFUSED, slug, refused, slug + " lists " + refused + " and refuses it");
            }
        }
    }

    private void points(String city, String partner, int points) {
        if (numbers.city(city) == RoundNumbers.UNKNOWN) {
            unknown(city, city, "Points are given to the city " + city + ", which is not in the round");
        }
        if (numbers.partner(partner) == RoundNumbers.UNKNOWN) {
            unknown(city, partner, "Points are given to the partner " + partner + ", which is not in the round");
        }
        if (points < 0) {
            var found = Integer.toString(points);
            add(
                    Kind.POINTS_NEGATIVE,
                    city,
                    found,
                    city + " and " + partner + " have " + found + " points; none is below 0");
        }
    }

    private void unknown(String slug, String about, String sentence) {
        add(Kind.UNKNOWN, slug, about, sentence);
    }

    private void add(Kind kind, String slug, String about, String sentence) {
        faults.add(new RoundFault(kind, slug, about, sentence));
    }
}
