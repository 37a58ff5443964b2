package ascn.twinning.matching.domain;

import java.util.List;

/**
 * What one side said about the other: tiers, the best first, whose members it likes equally; who stands in none is not
 * acceptable. Or it has no preference, and then all of the other side tie. Members of a tier are kept in the order of their
 * slugs, so that the order in which they were written changes nothing.
 *
 * @param everyoneTies whether it has no preference; there are no tiers then
 * @param tiers slugs of the other side
 */
public record Preference(boolean everyoneTies, List<List<String>> tiers) {

    private static final Preference NONE = new Preference(true, List.of());

    /** @throws IllegalArgumentException when it has tiers and says that everyone ties */
    public Preference {
        if (everyoneTies && !tiers.isEmpty()) {
            throw new IllegalArgumentException("Whoever has no preference names no tiers");
        }
        tiers = tiers.stream().map(Preference::inOrder).toList();
    }

    /** Everyone of the other side ties. */
    public static Preference none() {
        return NONE;
    }

    /** Tiers, the best first; without any, nobody is acceptable. */
    public static Preference of(List<List<String>> tiers) {
        return new Preference(false, tiers);
    }

    /** Each in a tier of its own, the best first. */
    public static Preference strict(List<String> slugs) {
        return of(slugs.stream().map(List::of).toList());
    }

    private static List<String> inOrder(List<String> tier) {
        return tier.size() < 2 ? List.copyOf(tier) : tier.stream().sorted().toList();
    }

    /** How many slugs it names. */
    int named() {
        int named = 0;
        for (var tier : tiers) {
            named += tier.size();
        }
        return named;
    }
}
