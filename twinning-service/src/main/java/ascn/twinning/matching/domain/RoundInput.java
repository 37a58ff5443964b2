package ascn.twinning.matching.domain;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that a run of the matching rests on. Cities and partners are kept in the order of their slugs: the order in
 * which they were given changes neither the result nor the digest.
 *
 * @param cities those that take part
 * @param partners verified partners that take part (rule T06)
 * @param scores points of pairs, as published
 * @param weights what the points were computed by, as published
 */
public record RoundInput(List<CityInRound> cities, List<PartnerInRound> partners, Scores scores, Weights weights) {

    /** More pairs are not looked at in one run. A round of the network has some thousands. */
    public static final int MOST_PAIRS = 20_000_000;

    /** Keeps copies. */
    public RoundInput {
        cities = cities.stream().sorted(Comparator.comparing(CityInRound::slug)).toList();
        partners = partners.stream()
                .sorted(Comparator.comparing(PartnerInRound::slug))
                .toList();
    }

    /** Everything that contradicts itself; empty when the round can be matched. */
    public List<RoundFault> faults() {
        return new RoundChecks(new RoundNumbers(this)).faults();
    }

    /** In canonical JSON (RFC 8785), as bytes of UTF-8; large for large rounds. */
    public byte[] canonicalJson() {
        return CanonicalWriter.bytesOf(this::write);
    }

    /** SHA-256 of {@link #canonicalJson} in lower-case hexadecimal, computed without keeping the text. */
    public String digest() {
        return CanonicalWriter.digestOf(this::write);
    }

    private void write(CanonicalWriter out) {
        out.open('{');
        out.name("cities");
        out.open('[');
        for (var city : cities) {
            out.open('{');
            out.member("memberState", city.memberState());
            write(out, city.preference());
            out.name("refusals");
            out.strings(city.refusals());
            out.member("slug", city.slug());
            out.close('}');
        }
        out.close(']');
        out.name("partners");
        out.open('[');
        for (var partner : partners) {
            out.open('{');
            out.member("capacity", partner.capacity());
            write(out, partner.preference());
            out.name("refusals");
            out.strings(partner.refusals());
            out.member("slug", partner.slug());
            out.close('}');
        }
        out.close(']');
        out.name("scores");
        out.open('[');
        scores.byCity()
                .forEach((city, row) -> row.forEach((partner, points) -> {
                    out.open('{');
                    out.member("city", city);
                    out.member("partner", partner);
                    out.member("points", points);
                    out.close('}');
                }));
        out.close(']');
        out.member("tieBreak", TieBreak.SCORE_THEN_SLUG.name());
        write(out, weights);
        out.close('}');
    }

    private static void write(CanonicalWriter out, Preference preference) {
        out.name("preference");
        if (preference.everyoneTies()) {
            out.string("NO_PREFERENCE");
            return;
        }
        out.open('[');
        preference.tiers().forEach(out::strings);
        out.close(']');
    }

    private static void write(CanonicalWriter out, Weights weights) {
        out.name("weights");
        out.open('{');
        out.name("answers");
        out.open('{');
        weights.answers().forEach((need, offers) -> {
            out.name(need);
            out.strings(offers);
        });
        out.close('}');
        write(out, "focusAreas", weights.focusAreas());
        write(out, "namedCity", weights.namedCity());
        write(out, "namedState", weights.namedState());
        write(out, "place", weights.place());
        write(out, "sectors", weights.sectors());
        write(out, "support", weights.support());
        out.close('}');
    }

    private static void write(CanonicalWriter out, String name, Weights.Weight weight) {
        out.name(name);
        out.open('{');
        out.member("each", weight.each());
        out.member("most", weight.most());
        out.close('}');
    }
}
