package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.OnRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a dossier is complete: cities with the capital among them, an officer for each, the National Representative. */
final class Completeness {

    private Completeness() {}

    /** All that is missing. */
    static List<RuleViolation> lacks(
            List<NominatedCity> cities, @Nullable String representative, Optional<CapitalToNominate> capital) {
        var lacks = new ArrayList<RuleViolation>();
        if (cities.isEmpty()) {
            lacks.add(new DossierPartMissing("dossier-without-city", "/cities", "no city", "Add at least one city"));
        }
        for (int place = 0; place < cities.size(); place++) {
            officerFault(cities.get(place), place).ifPresent(lacks::add);
        }
        if (representative == null) {
            lacks.add(new DossierPartMissing(
                    "representative-missing",
                    "/nationalRepresentative",
                    "no National Representative",
                    "Name the national body that holds the role"));
        }
        capital.filter(expected -> !cities.isEmpty() && !holds(cities, expected))
                .ifPresent(expected -> lacks.add(new CapitalMissing(expected)));
        return lacks;
    }

    private static Optional<RuleViolation> officerFault(NominatedCity city, int place) {
        var pointer = "/cities/" + place + "/chiefSmartCityOfficer";
        if (city.officer().isEmpty()) {
            return Optional.of(new DossierPartMissing(
                    "officer-missing",
                    pointer,
                    "no Chief Smart City Officer for " + city.name(),
                    "Give the designation of the officer"));
        }
        boolean namesEquivalent = city.officerEquivalent().isPresent();
        boolean isEquivalent = city.officer().get() == OfficerDesignation.EQUIVALENT;
        return isEquivalent == namesEquivalent
                ? Optional.empty()
                : Optional.of(new OfficerDesignationUnclear(pointer, city.name()));
    }

    private static boolean holds(List<NominatedCity> cities, CapitalToNominate capital) {
        return cities.stream().anyMatch(city -> city.cityId().slug().equals(capital.cityId()));
    }

    /** All that is stated to be unknown, which only an act of the record may do (rule N02). */
    static List<RuleViolation> unknowns(List<NominatedCity> cities, @Nullable String representative) {
        var unknowns = new ArrayList<RuleViolation>();
        for (int place = 0; place < cities.size(); place++) {
            if (cities.get(place).namesAnUnknown()) {
                unknowns.add(new UnknownInCurrentAct(
                        "/cities/" + place, cities.get(place).name()));
            }
        }
        if (OnRecord.NOT_ON_RECORD.equals(representative)) {
            unknowns.add(new UnknownInCurrentAct("/nationalRepresentative/body", "the National Representative"));
        }
        return unknowns;
    }
}
