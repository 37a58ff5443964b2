package ascn.twinning.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Two matchings beside each other: of one round by two objectives, or of a round as it is and as it might be. Who gains is
 * judged by what each city says in the second input. Member states are only counted by, in the order of their codes.
 *
 * @param before totals of the first
 * @param after totals of the second
 * @param cities in the order of slugs, every city of either
 * @param memberStates in the order of codes
 */
public record Comparison(Totals before, Totals after, List<CityChange> cities, List<StateChange> memberStates) {

    /**
     * One matching as a whole.
     *
     * @param points of all pairs, by the scores of its input
     * @param pairs how many
     * @param blockingPairs how many pairs would leave it for each other, by its input
     */
    public record Totals(long points, int pairs, int blockingPairs) {}

    /** What the second means to a city. */
    public enum Change {
        /** It has a partner that it likes strictly better, or one instead of none. */
        GAINS,
        /** It has a partner that it likes strictly less, or none. */
        LOSES,
        /** It has another partner that it likes as well. */
        CHANGES,
        /** Nothing. */
        SAME
    }

    /**
     * One city.
     *
     * @param city slug
     * @param memberState code
     * @param before slug of its partner in the first, or null
     * @param after slug of its partner in the second, or null
     * @param change what that means to it
     * @param pointsBefore of its pair, 0 without one
     * @param pointsAfter of its pair, 0 without one
     */
    public record CityChange(
            String city,
            String memberState,
            @Nullable String before,
            @Nullable String after,
            Change change,
            int pointsBefore,
            int pointsAfter) {}

    /**
     * The cities of one member state.
     *
     * @param memberState code
     * @param cities how many take part
     * @param pairedBefore how many had a partner in the first
     * @param pairedAfter how many have one in the second
     * @param gain how many gain
     * @param lose how many lose
     * @param pointsBefore of their pairs in the first
     * @param pointsAfter of their pairs in the second
     */
    public record StateChange(
            String memberState,
            int cities,
            int pairedBefore,
            int pairedAfter,
            int gain,
            int lose,
            long pointsBefore,
            long pointsAfter) {

        private StateChange with(CityChange city) {
            return new StateChange(
                    memberState,
                    cities + 1,
                    pairedBefore + (city.before() == null ? 0 : 1),
                    pairedAfter + (city.after() == null ? 0 : 1),
                    gain + (city.change() == Change.GAINS ? 1 : 0),
                    lose + (city.change() == Change.LOSES ? 1 : 0),
                    pointsBefore + city.pointsBefore(),
                    pointsAfter + city.pointsAfter());
        }
    }

    /** Keeps copies. */
    public Comparison {
        cities = List.copyOf(cities);
        memberStates = List.copyOf(memberStates);
    }

    /** Two matchings of one round, for example the stable one and the one with the most points. */
    public static Comparison of(RoundInput input, Matching first, Matching second) {
        return of(input, first, input, second);
    }

    /** A matching of one input beside that of another; both have the same cities. */
    static Comparison of(RoundInput input, Matching first, RoundInput otherInput, Matching second) {
        var before = new RoundView(input, first);
        var after = new RoundView(otherInput, second);
        var cities = new ArrayList<CityChange>();
        for (var city : otherInput.cities()) {
            var had = before.partnerOf(city.slug()).orElse(null);
            var has = after.partnerOf(city.slug()).orElse(null);
            cities.add(new CityChange(
                    city.slug(),
                    city.memberState(),
                    had,
                    has,
                    change(after, city, had, has),
                    had == null ? 0 : input.scores().of(city.slug(), had),
                    has == null ? 0 : otherInput.scores().of(city.slug(), has)));
        }
        var states = new TreeMap<String, StateChange>();
        for (var city : cities) {
            var state = city.memberState();
            states.put(
                    state,
                    states.getOrDefault(state, new StateChange(state, 0, 0, 0, 0, 0, 0, 0))
                            .with(city));
        }
        return new Comparison(totals(input, first), totals(otherInput, second), cities, List.copyOf(states.values()));
    }

    private static Change change(RoundView view, CityInRound city, @Nullable String had, @Nullable String has) {
        int was = place(view, city, had);
        int is = place(view, city, has);
        if (was != is) {
            return is < was ? Change.GAINS : Change.LOSES;
        }
        boolean same = had == null ? has == null : had.equals(has);
        return same ? Change.SAME : Change.CHANGES;
    }

    /** Its tier; having none is worse than all tiers, and one that it does not accept is worse than none. */
    private static int place(RoundView view, CityInRound city, @Nullable String partner) {
        if (partner == null) {
            return Integer.MAX_VALUE - 1;
        }
        int tier = view.tierOfPartner(city, partner);
        return tier == RoundView.NOT_LISTED || city.refusals().contains(partner) ? Integer.MAX_VALUE : tier;
    }

    private static Totals totals(RoundInput input, Matching matching) {
        long points = 0;
        for (var pair : matching.pairs()) {
            points += input.scores().of(pair.city(), pair.partner());
        }
        int blocking = (int) StabilityChecker.check(input, matching).stream()
                .filter(finding -> finding.kind() == StabilityFinding.Kind.BLOCKING)
                .count();
        return new Totals(points, matching.pairs().size(), blocking);
    }
}
