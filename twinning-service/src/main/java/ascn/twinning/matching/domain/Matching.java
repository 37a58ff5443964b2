package ascn.twinning.matching.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who is proposed to whom, and who stays alone, which is a valid result (rule T05). Everything is in the order of slugs. A
 * value of this type can be wrong, for example one that was written down by hand: {@link StabilityChecker} says so.
 *
 * @param pairs by city
 * @param unmatchedCities cities without a partner
 * @param unmatchedPartners partners without any city, those that take none included
 */
public record Matching(List<ProposedPair> pairs, List<String> unmatchedCities, List<String> unmatchedPartners) {

    /**
     * A city and the partner that is proposed to it.
     *
     * @param city slug
     * @param partner slug
     */
    public record ProposedPair(String city, String partner) {}

    /** Keeps copies. */
    public Matching {
        pairs = List.copyOf(pairs);
        unmatchedCities = List.copyOf(unmatchedCities);
        unmatchedPartners = List.copyOf(unmatchedPartners);
    }

    /** The matching of these pairs, partner by city; everyone else of the round is unmatched. */
    public static Matching of(RoundInput input, Map<String, String> partnerByCity) {
        var pairs = new ArrayList<ProposedPair>();
        for (var city : new TreeSet<>(partnerByCity.keySet())) {
            pairs.add(new ProposedPair(city, String.valueOf(partnerByCity.get(city))));
        }
        var taken = new HashSet<>(partnerByCity.values());
        return new Matching(
                pairs,
                input.cities().stream()
                        .map(CityInRound::slug)
                        .filter(city -> !partnerByCity.containsKey(city))
                        .toList(),
                input.partners().stream()
                        .map(PartnerInRound::slug)
                        .filter(partner -> !taken.contains(partner))
                        .toList());
    }

    /** The partner of a city, if it has one. */
    public Optional<String> partnerOf(String city) {
        return pairs.stream()
                .filter(pair -> pair.city().equals(city))
                .map(ProposedPair::partner)
                .findFirst();
    }

    /** Partner by city. */
    Map<String, String> partnerByCity() {
        var byCity = new HashMap<String, String>();
        pairs.forEach(pair -> byCity.put(pair.city(), pair.partner()));
        return byCity;
    }

    /** In canonical JSON (RFC 8785), as bytes of UTF-8. */
    public byte[] canonicalJson() {
        return CanonicalWriter.bytesOf(this::write);
    }

    /** SHA-256 of {@link #canonicalJson} in lower-case hexadecimal. */
    public String digest() {
        return CanonicalWriter.digestOf(this::write);
    }

    private void write(CanonicalWriter out) {
        out.open('{');
        out.name("pairs");
        out.open('[');
        for (var pair : pairs) {
            out.open('{');
            out.member("city", pair.city());
            out.member("partner", pair.partner());
            out.close('}');
        }
        out.close(']');
        out.name("unmatchedCities");
        out.strings(unmatchedCities);
        out.name("unmatchedPartners");
        out.strings(unmatchedPartners);
        out.close('}');
    }
}
