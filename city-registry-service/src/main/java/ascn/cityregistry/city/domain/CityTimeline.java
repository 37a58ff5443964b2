package ascn.cityregistry.city.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the facts of a city into what it was from day to day, by all that is known now. */
final class CityTimeline {

    private final LocalDate firstDay;
    private final List<CityFact> facts;

    CityTimeline(LocalDate firstDay, List<CityFact> facts) {
        this.firstDay = firstDay;
        this.facts = facts.stream().filter(fact -> !fact.isSuperseded()).toList();
    }

    /** The days since the city is on record, in their order, without a gap. */
    List<CityOnDays> days() {
        var breaks = new TreeSet<LocalDate>();
        breaks.add(firstDay);
        facts.stream().map(CityFact::firstDay).filter(firstDay::isBefore).forEach(breaks::add);
        all(Membership.class)
                .flatMap(membership -> membership.end().stream())
                .filter(firstDay::isBefore)
                .forEach(breaks::add);
        var days = new ArrayList<CityOnDays>();
        for (var from : breaks) {
            days.add(on(from, breaks.higher(from)));
        }
        return days;
    }

    private CityOnDays on(LocalDate day, @Nullable LocalDate until) {
        var name = nameOn(day);
        var membership = latest(Membership.class, day);
        return new CityOnDays(
                day,
                until,
                name,
                membership
                        .map(latest -> latest.holdsOn(day) ? CityStatus.MEMBER : CityStatus.WITHDRAWN)
                        .orElse(CityStatus.CANDIDATE),
                membership.orElse(null),
                all(CityPlace.class).findFirst().map(CityPlace::place).orElse(Place.of(TerritoryKind.NOT_ON_RECORD)),
                all(CityPopulation.class)
                        .filter(figure -> !figure.firstDay().isAfter(day))
                        .max(Comparator.comparing(CityPopulation::year))
                        .orElse(null),
                latest(CityDesignation.class, day).orElse(null),
                latest(CityListing.class, day).orElse(null),
                namesBut(name));
    }

    /** The name of that day. */
    String nameOn(LocalDate day) {
        return latest(CityName.class, day).map(CityName::name).orElseThrow();
    }

    private List<String> namesBut(String name) {
        return Stream.concat(
                        all(CityName.class).map(CityName::name),
                        all(CityAlias.class).map(CityAlias::name))
                .filter(other -> !other.equals(name))
                .distinct()
                .sorted(Comparator.comparing(CityId::sortKeyOf).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private <T extends CityFact> Optional<T> latest(Class<T> kind, LocalDate day) {
        return all(kind).filter(fact -> !fact.firstDay().isAfter(day)).max(Comparator.comparing(CityFact::firstDay));
    }

    private <T extends CityFact> Stream<T> all(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
