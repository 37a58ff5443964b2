package ascn.twinning.matching.domain;

import ascn.twinning.matching.domain.RoundFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Something that might be otherwise in a round. */
public sealed interface WhatIfChange {

    /** The round with it; what it names must be there. */
    RoundInput appliedTo(RoundInput input);

    /** What it names that is not in the round. */
    default Optional<RoundFault> fault(RoundInput input) {
        return Optional.empty();
    }

    /**
     * A partner takes more or fewer cities (rule T04).
     *
     * @param partner slug
     * @param capacity from 0 on
     */
    record CapacityChanged(String partner, int capacity) implements WhatIfChange {
        @Override
        public RoundInput appliedTo(RoundInput input) {
            return withPartner(input, partner, said -> said.taking(capacity));
        }

        @Override
        public Optional<RoundFault> fault(RoundInput input) {
            return unknownPartner(input, partner);
        }
    }

    /**
     * Other weights; the points of all pairs are computed anew.
     *
     * @param weights the others
     * @param cities what the cities of the round are known by
     * @param partners what the partners of the round are known by
     */
    record WeightsChanged(Weights weights, List<CityProfile> cities, List<PartnerProfile> partners)
            implements WhatIfChange {

        /** Keeps copies. */
        public WeightsChanged {
            cities = List.copyOf(cities);
            partners = List.copyOf(partners);
        }

        @Override
        public RoundInput appliedTo(RoundInput input) {
            var scores = Scores.computed(cities, partners, weights);
            return new RoundInput(input.cities(), input.partners(), scores, weights);
        }
    }

    /**
     * A partner that came too late, as if it had come in time. It reaches the cities that have no preference; for those
     * that list partners, {@link CityPreferenceChanged} says where it would stand.
     *
     * @param partner as it would be in the round
     * @param pointsByCity its points, by slug of the city
     */
    record LateInterest(PartnerInRound partner, Map<String, Integer> pointsByCity) implements WhatIfChange {

        /** Keeps a copy. */
        public LateInterest {
            pointsByCity = Map.copyOf(pointsByCity);
        }

        @Override
        public RoundInput appliedTo(RoundInput input) {
            var partners = new ArrayList<>(input.partners());
            partners.add(partner);
            var scores = input.scores().with(partner.slug(), pointsByCity);
            return new RoundInput(input.cities(), partners, scores, input.weights());
        }
    }

    /**
     * A city says something else.
     *
     * @param city slug
     * @param preference instead of its own
     * @param refusals instead of its own
     */
    record CityPreferenceChanged(String city, Preference preference, Set<String> refusals) implements WhatIfChange {

        /** Keeps a copy. */
        public CityPreferenceChanged {
            refusals = CityInRound.inOrder(refusals);
        }

        @Override
        public RoundInput appliedTo(RoundInput input) {
            var cities = input.cities().stream()
                    .map(said -> said.slug().equals(city) ? said.saying(preference, refusals) : said)
                    .toList();
            return new RoundInput(cities, input.partners(), input.scores(), input.weights());
        }

        @Override
        public Optional<RoundFault> fault(RoundInput input) {
            return input.cities().stream().anyMatch(known -> known.slug().equals(city))
                    ? Optional.empty()
                    : Optional.of(unknown(city));
        }
    }

    /**
     * A partner says something else.
     *
     * @param partner slug
     * @param preference instead of its own
     * @param refusals instead of its own
     */
    record PartnerPreferenceChanged(String partner, Preference preference, Set<String> refusals)
            implements WhatIfChange {

        /** Keeps a copy. */
        public PartnerPreferenceChanged {
            refusals = CityInRound.inOrder(refusals);
        }

        @Override
        public RoundInput appliedTo(RoundInput input) {
            return withPartner(input, partner, said -> said.saying(preference, refusals));
        }

        @Override
        public Optional<RoundFault> fault(RoundInput input) {
            return unknownPartner(input, partner);
        }
    }

    private static RoundInput withPartner(RoundInput input, String slug, UnaryOperator<PartnerInRound> changed) {
        var partners = input.partners().stream()
                .map(said -> said.slug().equals(slug) ? changed.apply(said) : said)
                .toList();
        return new RoundInput(input.cities(), partners, input.scores(), input.weights());
    }

    private static Optional<RoundFault> unknownPartner(RoundInput input, String slug) {
        return input.partners().stream().anyMatch(known -> known.slug().equals(slug))
                ? Optional.empty()
                : Optional.of(unknown(slug));
    }

    private static RoundFault unknown(String slug) {
        return new RoundFault(Kind.UNKNOWN, slug, slug, "What changes is not in the round: " + slug);
    }
}
