package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which items of a submitted dossier may change: those that were returned, and no others (rule M07). */
final class ReturnedItems {

    static final String REPRESENTATIVE = "/nationalRepresentative";
    private static final String CITY = "/cities/";

    private ReturnedItems() {}

    /** All items of a dossier with that many cities. */
    static List<String> of(int cities) {
        return Stream.concat(IntStream.range(0, cities).mapToObj(ReturnedItems::city), Stream.of(REPRESENTATIVE))
                .toList();
    }

    private static String city(int place) {
        return CITY + place;
    }

    /**
     * What a new content changes besides the returned items. A returned city may be written anew or be left out; the
     * others stay as they are, in their order.
     */
    static List<RuleViolation> faults(DossierContent before, DossierContent after, Set<String> returned) {
        var faults = new ArrayList<RuleViolation>();
        int next = cityFaults(before.cities(), after.cities(), returned, faults);
        for (int more = next; more < after.cities().size(); more++) {
            faults.add(new ItemNotReturned("M07", city(more)));
        }
        if (!returned.contains(REPRESENTATIVE)
                && !Objects.equals(before.nationalRepresentativeBody(), after.nationalRepresentativeBody())) {
            faults.add(new ItemNotReturned("M07", REPRESENTATIVE));
        }
        return faults;
    }

    /** Answers the place after the last city of the new content that stands for one of the old. */
    private static int cityFaults(
            List<NominatedCity> before, List<NominatedCity> after, Set<String> returned, List<RuleViolation> faults) {
        int kept = (int) IntStream.range(0, before.size())
                .filter(place -> !returned.contains(city(place)))
                .count();
        int next = 0;
        for (int place = 0; place < before.size(); place++) {
            if (returned.contains(city(place))) {
                // It was left out where the rest is no longer than the cities that must stay.
                if (after.size() - next > kept) {
                    next++;
                }
                continue;
            }
            kept--;
            if (next >= after.size() || !before.get(place).isSameAs(after.get(next))) {
                faults.add(new ItemNotReturned("M07", city(place)));
            }
            next++;
        }
        return next;
    }
}
