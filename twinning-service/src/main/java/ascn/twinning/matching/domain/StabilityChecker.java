package ascn.twinning.matching.domain;

import ascn.twinning.matching.domain.Matching.ProposedPair;
import ascn.twinning.matching.domain.StabilityCertificate.CityLine;
import ascn.twinning.matching.domain.StabilityCertificate.PartnerLine;
import ascn.twinning.matching.domain.StabilityFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a matching by the definition alone. It shares no code with the engine and reads nothing but the input, which is
 * taken as valid, the matching and the certificate; it knows tiers only, so that it does not matter how ties were broken.
 */
public final class StabilityChecker {

    private final RoundInput input;
    private final Matching matching;
    private final Map<String, CityInRound> cities = new HashMap<>();
    private final Map<String, PartnerInRound> partners = new HashMap<>();
    private final Map<String, String> partnerOf = new HashMap<>();
    private final Map<String, List<String>> citiesOf = new HashMap<>();
    private final List<StabilityFinding> findings = new ArrayList<>();

    /** Tiers of the preference that was read last: partners may share one, and it is not read for each of them again. */
    private Map<String, Integer> tiers = Map.of();

    private @Nullable Preference read;

    private StabilityChecker(RoundInput input, Matching matching) {
        this.input = input;
        this.matching = matching;
        input.cities().forEach(city -> cities.put(city.slug(), city));
        input.partners().forEach(partner -> partners.put(partner.slug(), partner));
    }

    /** Everything that is wrong with a matching; empty when it is valid and weakly stable. */
    public static List<StabilityFinding> check(RoundInput input, Matching matching) {
        var checker = new StabilityChecker(input, matching);
        checker.checkMatching();
        return List.copyOf(checker.findings);
    }

    /** As above, and everything that is wrong with the certificate. */
    public static List<StabilityFinding> check(RoundInput input, Matching matching, StabilityCertificate certificate) {
        var checker = new StabilityChecker(input, matching);
        checker.checkMatching();
        checker.checkCertificate(certificate);
        return List.copyOf(checker.findings);
    }

    private void checkMatching() {
        for (var pair : matching.pairs()) {
            count(pair);
        }
        checkUnmatched("cities", matching.unmatchedCities(), cities.keySet(), partnerOf.keySet());
        checkUnmatched("partners", matching.unmatchedPartners(), partners.keySet(), citiesOf.keySet());
        var longing = new TreeMap<String, List<String>>();
        for (var city : input.cities()) {
            checkCity(city, longing);
        }
        for (var partner : input.partners()) {
            checkPartner(partner, longing.getOrDefault(partner.slug(), List.of()));
        }
    }

    private void count(ProposedPair pair) {
        if (!cities.containsKey(pair.city()) || !partners.containsKey(pair.partner())) {
            find(Kind.UNKNOWN, pair.city(), pair.partner(), "is not a pair of this round");
            return;
        }
        if (partnerOf.putIfAbsent(pair.city(), pair.partner()) != null) {
            find(Kind.CITY_TWICE, pair.city(), pair.partner(), "is not the only pair of the city");
        }
        citiesOf.computeIfAbsent(pair.partner(), first -> new ArrayList<>()).add(pair.city());
    }

    private void checkUnmatched(String side, List<String> told, Set<String> all, Set<String> matched) {
        var expected =
                all.stream().filter(slug -> !matched.contains(slug)).sorted().toList();
        if (!told.equals(expected)) {
            findings.add(new StabilityFinding(
                    Kind.UNMATCHED_WRONG, "", "", "The list of unmatched " + side + " is not that of this matching"));
        }
    }

    /** Whom the city accepts and would rather have than what it has. */
    private void checkCity(CityInRound city, Map<String, List<String>> longing) {
        var has = partnerOf.get(city.slug());
        var preference = city.preference();
        if (has != null && city.refusals().contains(has)) {
            find(Kind.FORCED, city.slug(), has, "was made, and the city has refused it");
        }
        boolean reached = false;
        if (preference.everyoneTies()) {
            reached = has != null;
            if (!reached) {
                partners.keySet().forEach(partner -> longs(city, partner, longing));
            }
        } else {
            for (var tier : preference.tiers()) {
                if (has != null && tier.contains(has)) {
                    reached = true;
                    break;
                }
                tier.forEach(partner -> longs(city, partner, longing));
            }
        }
        if (has != null && !reached) {
            find(Kind.FORCED, city.slug(), has, "was made, and the city has not listed it");
        }
    }

    private static void longs(CityInRound city, String partner, Map<String, List<String>> longing) {
        if (!city.refusals().contains(partner)) {
            longing.computeIfAbsent(partner, first -> new ArrayList<>()).add(city.slug());
        }
    }

    private void checkPartner(PartnerInRound partner, List<String> longing) {
        var slug = partner.slug();
        var has = citiesOf.getOrDefault(slug, List.of());
        if (has.size() > partner.capacity()) {
            findings.add(new StabilityFinding(
                    Kind.OVER_CAPACITY,
                    "",
                    slug,
                    slug + " has " + has.size() + " cities and takes " + partner.capacity()));
        }
        int lowest = 0;
        for (var city : has) {
            if (partner.refusals().contains(city)) {
                find(Kind.FORCED, city, slug, "was made, and the partner has refused it");
            }
            if (tierOf(partner, city) == null) {
                find(Kind.FORCED, city, slug, "was made, and the partner has not listed it");
            }
            lowest = Math.max(lowest, Objects.requireNonNullElse(tierOf(partner, city), Integer.MAX_VALUE));
        }
        boolean hasPlace = has.size() < partner.capacity();
        for (var city : longing) {
            var tier = tierOf(partner, city);
            if (tier != null && !partner.refusals().contains(city) && (hasPlace || tier < lowest)) {
                find(Kind.BLOCKING, city, slug, "was not made, and both would gain by it");
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // To compare two rankings takes as long as to read one.
    private @Nullable Integer tierOf(PartnerInRound partner, String city) {
        var preference = partner.preference();
        if (preference.everyoneTies()) {
            return 1;
        }
        if (preference != read) {
            var numbered = new HashMap<String, Integer>();
            for (int tier = 0; tier < preference.tiers().size(); tier++) {
                for (var named : preference.tiers().get(tier)) {
                    numbered.put(named, tier + 1);
                }
            }
            tiers = numbered;
            read = preference;
        }
        return tiers.get(city);
    }

    private void checkCertificate(StabilityCertificate certificate) {
        if (!certificate.inputDigest().equals(input.digest())) {
            findings.add(
                    new StabilityFinding(Kind.OTHER_DIGEST, "", "", "The certificate was written for another input"));
        }
        if (!certificate.matchingDigest().equals(matching.digest())) {
            findings.add(new StabilityFinding(
                    Kind.OTHER_DIGEST, "", "", "The certificate was written for another matching"));
        }
        var cityLines = certificate.cities().stream()
                .collect(Collectors.toMap(CityLine::city, line -> line, (one, two) -> two));
        if (cityLines.size() != certificate.cities().size()
                || !cityLines.keySet().equals(cities.keySet())) {
            evidence("", "", "The certificate does not have one line for each city");
        }
        var partnerLines = certificate.partners().stream()
                .collect(Collectors.toMap(PartnerLine::partner, line -> line, (one, two) -> two));
        if (partnerLines.size() != certificate.partners().size()
                || !partnerLines.keySet().equals(partners.keySet())) {
            evidence("", "", "The certificate does not have one line for each partner");
        }
        certificate.cities().forEach(this::checkLine);
        certificate.partners().forEach(this::checkLine);
    }

    private void checkLine(CityLine line) {
        var city = cities.get(line.city());
        var has = partnerOf.get(line.city());
        if (city == null) {
            return;
        }
        boolean right = Objects.equals(line.partner(), has);
        if (has == null || city.preference().everyoneTies()) {
            right &= line.tierReached() == (has == null ? 0 : 1);
        } else {
            var tiers = city.preference().tiers();
            int told = line.tierReached();
            right &= told > 0 && told <= tiers.size() && tiers.get(told - 1).contains(has);
        }
        if (!right) {
            evidence(line.city(), "", "The certificate is wrong about " + line.city());
        }
    }

    private void checkLine(PartnerLine line) {
        var partner = partners.get(line.partner());
        if (partner == null) {
            return;
        }
        var has = citiesOf.getOrDefault(line.partner(), List.of());
        int lowest = 0;
        for (var city : has) {
            lowest = Math.max(lowest, Objects.requireNonNullElse(tierOf(partner, city), 0));
        }
        var leastLiked = line.leastLiked();
        boolean right = line.capacity() == partner.capacity()
                && line.taken() == has.size()
                && line.lowestTier() == lowest
                && (leastLiked == null
                        ? has.isEmpty()
                        : has.contains(leastLiked) && Objects.equals(tierOf(partner, leastLiked), lowest));
        if (!right) {
            evidence("", line.partner(), "The certificate is wrong about " + line.partner());
        }
    }

    private void evidence(String city, String partner, String sentence) {
        findings.add(new StabilityFinding(Kind.EVIDENCE_WRONG, city, partner, sentence));
    }

    private void find(Kind kind, String city, String partner, String what) {
        findings.add(new StabilityFinding(kind, city, partner, "The pair of " + city + " and " + partner + " " + what));
    }
}
