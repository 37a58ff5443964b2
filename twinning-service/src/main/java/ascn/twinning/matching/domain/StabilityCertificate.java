package ascn.twinning.matching.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a matching is stable, in one line for each city and each partner. With the input it answers for every pair that was not
 * made: the city reached a tier that is at least as good, or the partner is full and its least liked city stands at least as
 * high. {@link StabilityChecker} believes none of it.
 *
 * @param inputDigest {@link RoundInput#digest}
 * @param matchingDigest {@link Matching#digest}
 * @param cities in the order of slugs
 * @param partners in the order of slugs
 */
public record StabilityCertificate(
        String inputDigest, String matchingDigest, List<CityLine> cities, List<PartnerLine> partners) {

    /**
     * What a city has.
     *
     * @param city slug
     * @param partner slug, or null when it has none
     * @param tierReached the tier of its preference in which its partner stands, from 1 on; 0 when it has none
     */
    public record CityLine(String city, @Nullable String partner, int tierReached) {}

    /**
     * What a partner has.
     *
     * @param partner slug
     * @param capacity how many cities it takes
     * @param taken how many it has
     * @param leastLiked of those it has, the one that it likes least; null when it has none
     * @param lowestTier the tier of its preference in which that city stands, from 1 on; 0 when it has none
     */
    public record PartnerLine(
            String partner,
            int capacity,
            int taken,
            @Nullable String leastLiked,
            int lowestTier) {}

    /** Keeps copies. */
    public StabilityCertificate {
        cities = List.copyOf(cities);
        partners = List.copyOf(partners);
    }

    /** Writes down what holds; where the matching is not stable, so does the certificate not show it. */
    public static StabilityCertificate of(RoundInput input, Matching matching) {
        var view = new RoundView(input, matching);
        var cities = new ArrayList<CityLine>();
        for (var city : input.cities()) {
            var partner = view.partnerOf(city.slug()).orElse(null);
            cities.add(new CityLine(city.slug(), partner, partner == null ? 0 : view.tierOfPartner(city, partner)));
        }
        var partners = new ArrayList<PartnerLine>();
        for (var partner : input.partners()) {
            var leastLiked = view.leastLikedOf(partner).orElse(null);
            partners.add(new PartnerLine(
                    partner.slug(),
                    partner.capacity(),
                    view.citiesOf(partner.slug()).size(),
                    leastLiked,
                    leastLiked == null ? 0 : view.tierOfCity(partner, leastLiked)));
        }
        return new StabilityCertificate(input.digest(), matching.digest(), cities, partners);
    }

    /** In canonical JSON (RFC 8785), as bytes of UTF-8. What is absent is left out. */
    public byte[] canonicalJson() {
        return CanonicalWriter.bytesOf(this::write);
    }

    private void write(CanonicalWriter out) {
        out.open('{');
        out.name("cities");
        out.open('[');
        for (var line : cities) {
            out.open('{');
            out.member("city", line.city());
            if (line.partner() != null) {
                out.member("partner", line.partner());
            }
            out.member("tierReached", line.tierReached());
            out.close('}');
        }
        out.close(']');
        out.member("inputDigest", inputDigest);
        out.member("matchingDigest", matchingDigest);
        out.name("partners");
        out.open('[');
        for (var line : partners) {
            out.open('{');
            out.member("capacity", line.capacity());
            if (line.leastLiked() != null) {
                out.member("leastLiked", line.leastLiked());
            }
            out.member("lowestTier", line.lowestTier());
            out.member("partner", line.partner());
            out.member("taken", line.taken());
            out.close('}');
        }
        out.close(']');
        out.close('}');
    }
}
